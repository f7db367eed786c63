import { expectAnswer } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { answer } from './exercise.ts'

const x = [-2, -1, 0, 1, 2]
const y = [4, 1, 0, 1, 4]

/** The slope with the smallest mean squared error, found by trying many lines. */
function bestSlope(): number {
  let best = { w: NaN, error: Infinity }
  for (let w = -4; w <= 4; w += 0.125)
    for (let b = -4; b <= 4; b += 0.125) {
      const error = x.reduce((sum, xi, i) => sum + (w * xi + b - y[i]) ** 2, 0)
      if (error < best.error) best = { w, error }
    }
  return best.w
}

test('the slope of the best line', () => {
  expectAnswer(answer, bestSlope())
})
