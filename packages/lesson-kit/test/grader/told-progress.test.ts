// A milestone's file may report anything; a screen is told what it can show.
import { expect, test } from 'vitest'
import { toldProgress } from '../../src/grader/told-progress.ts'

test('a report is handed on, its note without orders to the terminal', () => {
  const report = { step: 3, steps: 10, loss: 0.5, note: '\x1b]52;c;Zm9v\x07once upon' }
  expect(toldProgress(report)).toEqual({ step: 3, steps: 10, loss: 0.5, note: 'once upon' })
})

test.each([
  ['nothing', null],
  ['text for a number', { step: '\x1b[2J', steps: 10 }],
  ['no number', { step: Number.NaN, steps: 10 }],
  ['an end that is no number', { step: 1, steps: Infinity }],
])('%s: dropped', (_, report) => {
  expect(toldProgress(report)).toBeNull()
})

test('a loss or a note of another type is left out', () => {
  expect(toldProgress({ step: 1, steps: 2, loss: '\x1b[2J', note: 7 })).toEqual({
    step: 1,
    steps: 2,
  })
})

test('where a training went on from is told, and that it has no end', () => {
  expect(toldProgress({ step: 9, from: 7 })).toEqual({ step: 9, from: 7 })
  expect(toldProgress({ step: 9, steps: 20, from: '7' })).toEqual({ step: 9, steps: 20 })
})
