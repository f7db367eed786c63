import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { collapse } from './exercise.ts'

const both = ({ w, b }: { w: number; b: number }) => [w, b]

test('nothing to collapse', () => {
  expectClose(both(collapse([])), [1, 0], { what: '[w, b] of no line at all' })
  expectClose(both(collapse([{ w: 2, b: 1 }])), [2, 1], { what: '[w, b] of one line' })
})

test('two and three lines', () => {
  const lines = [
    { w: 2, b: 1 },
    { w: 3, b: -4 },
    { w: -1, b: 0 },
  ]
  expectClose(both(collapse(lines.slice(0, 2))), [6, -1], { what: '[w, b] of two lines' })
  expectClose(both(collapse(lines)), [-6, 1], { what: '[w, b] of three lines' })
})

test('the order matters', () => {
  const lines = [
    { w: 3, b: -4 },
    { w: 2, b: 1 },
  ]
  expectClose(both(collapse(lines)), [6, -7], { what: '[w, b] of the two lines in reverse' })
})

test('the lines themselves are left alone', () => {
  const lines = [
    { w: 2, b: 1 },
    { w: 3, b: -4 },
  ]
  collapse(lines)
  expect(lines, 'the lines afterwards').toEqual([
    { w: 2, b: 1 },
    { w: 3, b: -4 },
  ])
})

test('a hundred lines that each add one', () => {
  const lines = Array.from({ length: 100 }, () => ({ w: 1, b: 1 }))
  expectClose(both(collapse(lines)), [1, 100], { what: '[w, b] of a hundred lines' })
})

test('the one line says what all of them say in a row', () => {
  const lines = [
    { w: 0.5, b: -2 },
    { w: -3, b: 0.25 },
    { w: 4, b: 7 },
    { w: -0.2, b: 1 },
  ]
  const { w, b } = collapse(lines)
  // 5 → 0.5 → −1.25 → 2 → 0.6
  expectClose(w * 5 + b, 0.6, { what: 'the collapsed line at x = 5' })
})
