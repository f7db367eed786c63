import type { Picture } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { inWords } from '../../src/picture/in-words.ts'

const words: Record<string, string> = {
  step: '步',
  mean: '均值',
  'the loss': '损失',
  'held out 91 %': '留出 91 %',
}
const say = (text: string): string => words[text] ?? text
const values = [1, 2]

test('what stands below a picture, at its axis, and beside its bars and rows', () => {
  const curves: Picture = {
    type: 'curves',
    x: values,
    yours: values,
    wanted: null,
    xLabel: 'step',
    caption: 'the loss',
  }
  expect(inWords(curves, say)).toEqual({ ...curves, xLabel: '步', caption: '损失' })
  const bars: Picture = {
    type: 'bars',
    labels: ['mean', 'b'],
    yours: values,
    wanted: null,
    reached: 'held out 91 %',
  }
  expect(inWords(bars, say)).toEqual({ ...bars, labels: ['均值', 'b'], reached: '留出 91 %' })
  const table: Picture = { type: 'table', yours: [values], wanted: null, rowLabels: ['mean'] }
  expect(inWords(table, say)).toEqual({ ...table, rowLabels: ['均值'] })
  const text: Picture = { type: 'text', yours: ['step', 'x'], wanted: null }
  expect(inWords(text, say)).toEqual({ ...text, yours: ['步', 'x'] })
})

test('numbers and points stay', () => {
  const plane = {
    xRange: [0, 1],
    yRange: [0, 1],
    threshold: 0.5,
    yours: values,
    wanted: null,
  } as const
  const surface: Picture = { type: 'surface', ...plane }
  expect(inWords(surface, say)).toEqual(surface)
})
