// wrong: each parameter is cut by itself, the lengths are added
// should hear: one factor for all
import type { Variable } from '@neuralings/autograd'
import { mul, sum } from '@neuralings/tensor'

/**
 * Shortens the gradients of all parameters together, so that they are no longer than max.
 * Returns how long they were before.
 */
export function clipGradNorm(parameters: readonly Variable[], max: number): number {
  let total = 0
  for (const p of parameters) {
    if (!p.grad) continue
    const norm = Math.sqrt(sum(mul(p.grad, p.grad)).item())
    total += norm
    if (!(norm <= max)) p.grad = mul(max / norm, p.grad)
  }
  return total
}
