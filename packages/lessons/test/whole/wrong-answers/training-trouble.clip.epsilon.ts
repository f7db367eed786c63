// wrong: a thousandth is added to the norm
// should hear: in max / \(norm \+ 1e-2\) look at norm
import type { Variable } from '@neuralings/autograd'
import { mul, sum } from '@neuralings/tensor'

/**
 * Shortens the gradients of all parameters together, so that they are no longer than max.
 * Returns how long they were before.
 */
export function clipGradNorm(parameters: readonly Variable[], max: number): number {
  const squares = parameters.map(({ grad }) => (grad ? sum(mul(grad, grad)).item() : 0))
  const norm = Math.sqrt(squares.reduce((total, square) => total + square, 0))
  const factor = Math.min(1, max / (norm + 1e-2))
  for (const p of parameters) if (p.grad) p.grad = mul(factor, p.grad)
  return norm
}
