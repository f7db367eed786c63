// wrong: the sum of the lengths
// should hear: lengths of the parameters
import type { Variable } from '@neuralings/autograd'
import { mul, sum } from '@neuralings/tensor'

/**
 * Shortens the gradients of all parameters together, so that they are no longer than max.
 * Returns how long they were before.
 */
export function clipGradNorm(parameters: readonly Variable[], max: number): number {
  let norm = 0
  for (const { grad } of parameters) if (grad) norm += Math.sqrt(sum(mul(grad, grad)).item())
  if (norm > max) {
    for (const p of parameters) {
      if (p.grad) p.grad = mul(max / norm, p.grad)
    }
  }
  return norm
}
