import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { factor, largestRate } from './exercise.ts'

/** Distances from the bottom: the start, and after each step. The slope of c·x²/2 is c·x. */
function distances(x: number, { lr, c, steps }: { lr: number; c: number; steps: number }) {
  const all = [x]
  for (let i = 0; i < steps; i++) all.push(all[i]! - lr * c * all[i]!)
  return all
}

// From w = 0 the distance w − 2 is −2 before the step. After it: −1.72, −0.6, 0.8, 3.6; in the bowl with c = 4, −1.2 and 0.4.
test('factor: the table of the task', () => {
  expectClose(factor(0.01, 14), 0.86, { what: 'factor(0.01, 14)' })
  expectClose(factor(0.05, 14), 0.3, { what: 'factor(0.05, 14)' })
  expectClose(factor(0.1, 14), -0.4, { what: 'factor(0.1, 14)' })
  expectClose(factor(0.2, 14), -1.8, { what: 'factor(0.2, 14)' })
  expectClose(factor(0.1, 4), 0.6, { what: 'factor(0.1, 4)' })
  expectClose(factor(0.3, 4), -0.2, { what: 'factor(0.3, 4)' })
})

test('factor: what a step does in any bowl', () => {
  const measured = (lr: number, c: number) => distances(1, { lr, c, steps: 1 })[1]!
  expectSameFunction(factor, measured, { what: 'factor', inputs: [[], []] })
})

test.each([14, 2, 0.5, 25])('largestRate: the border, in a bowl with c = %d', c => {
  const after = (lr: number) => Math.abs(distances(1, { lr, c, steps: 400 }).at(-1)!)
  const border = largestRate(c)
  expectClose(Number(after(0.98 * border) < 0.01), 1, { what: `whether ${0.98} of largestRate(${c}) arrives` }) // biome-ignore format: one thought
  expectClose(Number(after(1.02 * border) > 100), 1, { what: `whether ${1.02} of largestRate(${c}) explodes` }) // biome-ignore format: one thought
})

test('largestRate: the taxi', () => {
  // One step at the border turns −2 into 2: 28 · lr = 4.
  expectClose(largestRate(14), 4 / 28, { what: 'largestRate(14)' })
})
