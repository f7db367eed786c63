// Comparing tensors that were reached in two ways.
import { contiguous, type Tensor } from '@neuralings/tensor'
import { expect } from 'vitest'

/** Compares the shape and every number. */
export function expectNear(got: Tensor, want: Tensor, tolerance = 1e-10): void {
  expect(got.shape).toEqual(want.shape)
  const [a, b] = [got, want].map(x => Array.from(contiguous(x).data))
  for (const [i, value] of a.entries())
    expect(Math.abs(value - b[i]), `element ${i}: ${value}, not ${b[i]}`).toBeLessThanOrEqual(
      tolerance,
    )
}
