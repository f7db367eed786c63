import { expectClose, preset, reportProgress, seeds } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { findTheStiffness, type Point } from './exercise.ts'

const stiffness = 3

test('the first two steps, by hand', () => {
  // At k = 0 the slope is the mean of 2·(0 − 6)·2 and 2·(0 − 3)·1, −15; at 1.5 it is half of that.
  const path = findTheStiffness(
    [
      [2, 6],
      [1, 3],
    ],
    0.1,
  )
  expectClose(path.next().value, 1.5, { what: 'k after a step' })
  expectClose(path.next().value, 2.25, { what: 'k after two steps' })
})

test.each(seeds())('reaches the mark, seed %d', seed => {
  const path = findTheStiffness(measured(seed), 0.3)
  const steps = preset() === 'small' ? 60 : 300
  let k = 0
  for (let step = 1; step <= steps; step++) {
    k = path.next().value
    reportProgress({ step, steps, loss: (k - stiffness) ** 2, note: `k = ${k.toFixed(2)}` })
  }
  expect(Math.abs(k - stiffness)).toBeLessThan(0.1)
})

function measured(seed: number): Point[] {
  const rng = createRng(seed)
  return Array.from({ length: 40 }, () => {
    const x = rng.uniform(-1, 1)
    return [x, stiffness * x + rng.normal(0, 0.1)]
  })
}
