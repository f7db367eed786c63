// wrong: always to a length of 1
// should hear: does not know max
import type { Variable } from '@neuralings/autograd'
import { mul, sum } from '@neuralings/tensor'

/**
 * Shortens the gradients of all parameters together, so that they are no longer than max.
 * Returns how long they were before.
 */
export function clipGradNorm(parameters: readonly Variable[], max: number): number {
  const squares = parameters.map(({ grad }) => (grad ? sum(mul(grad, grad)).item() : 0))
  const norm = Math.sqrt(squares.reduce((total, square) => total + square, 0))
  if (norm > max) {
    for (const p of parameters) {
      if (p.grad) p.grad = mul(1 / norm, p.grad)
    }
  }
  return norm
}
