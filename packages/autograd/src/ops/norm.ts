// The length of a vector, and its relatives. The way to more length is along the vector itself.

import type { ReduceOptions, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import { share, stretch } from './reduce.ts'

/** `ord`: the power p, 2 by default. */
type NormOptions = ReduceOptions & { ord?: number }

/**
 * `y = (Σ |x|ᵖ)^(1/p)` over `dim`, where p is `ord`. The slope is `sign(x) · (|x| / y)^(p − 1)`, x / y for the length.
 * For p of ±Infinity the largest, or smallest, numbers share the gradient; for 0 there is none. At 0, where the slope
 * breaks, it is taken as 0.
 *
 * @example
 * const x = variable([3, -4, 0])
 * norm(x).backward()
 * console.log(x.grad) // tensor([ 0.6000, -0.8000,  0.0000])
 */
export const norm = differentiable('norm', (x: Tensor, options: NormOptions = {}) => {
  const y = tensor.norm(x, options)
  return [y, g => tensor.where(tensor.eq(x, 0), 0, slope(g, { x, y, options }))]
})

function slope(
  g: Tensor,
  { x, y, options: { ord = 2, ...over } }: { x: Tensor; y: Tensor; options: NormOptions },
): Tensor {
  if (ord === 0) return tensor.zerosLike(x)
  const sizes = tensor.abs(x)
  const signed = (size: Tensor) => tensor.mul(size, tensor.sign(x))
  if (!Number.isFinite(ord)) return signed(share(g, { x: sizes, y, options: over }))
  const relative = tensor.div(sizes, stretch(y, x, over))
  return signed(tensor.mul(stretch(g, x, over), tensor.pow(relative, ord - 1)))
}
