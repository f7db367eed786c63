// wrong: makes every gradient max long
// should hear: also those that were shorter
import type { Variable } from '@neuralings/autograd'
import { mul, sum } from '@neuralings/tensor'

/**
 * Shortens the gradients of all parameters together, so that they are no longer than max.
 * Returns how long they were before.
 */
export function clipGradNorm(parameters: readonly Variable[], max: number): number {
  let squares = 0
  for (const p of parameters) if (p.grad) squares += sum(mul(p.grad, p.grad)).item()
  const norm = Math.sqrt(squares)
  for (const p of parameters) if (p.grad) p.grad = mul(max / norm, p.grad)
  return norm
}
