import { expectAnswer, table } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const loss = (w: number) => 7 * (w - 2) ** 2
const trueSlope = (w: number) => 14 * (w - 2)
const places = Array.from({ length: 101 }, (_, i) => 1.05 + 0.007 * i)

/** How wrong the slopes with h = 10^power are: the error in the middle, of all places. */
function errorOf(power: number): number {
  const h = 10 ** power
  const errors = places.map(w => Math.abs((loss(w + h) - loss(w)) / h - trueSlope(w)))
  return errors.sort((a, b) => a - b)[50]!
}

// With exact numbers the error would be 7h: 0.7, 0.07 and 0.007.
const row = (power: number) => [`1e${power}`, errorOf(power).toPrecision(2)]
const powers = Array.from({ length: 16 }, (_, i) => -1 - i)
const best = powers.reduce((least, power) => (errorOf(power) < errorOf(least) ? power : least))
const head = ['h', 'error of the slope']

test('the power of the best nudge, or its neighbour', () => {
  expectAnswer(answer, best, {
    atol: Number.isInteger(answer) ? 1 : 0,
    measured: guess => {
      if (guess > 0) return 'that nudge is not small: for 0.001 one writes −3'
      if (!Number.isInteger(guess)) return 'the exponent is a whole number, such as −3'
      return table([head, row(guess)])
    },
    run: () => table([head, ...powers.map(row)]),
  })
})
