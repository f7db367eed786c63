// Views: the same numbers seen in another way. The gradient is seen the other way round. Copies are here too: they
// change nothing but memory and precision, and the gradient passes as it is.

import type { DType, Shape, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import { Variable } from '../variable.ts'
import { plain } from './plain.ts'

/** The same numbers in another shape; one length may be -1. */
export const reshape = differentiable('reshape', (x: Tensor, shape: Shape) => [
  tensor.reshape(x, shape),
  g => tensor.reshape(g, x.shape),
])

/** The dimensions in another order; back by the inverse of that order. */
export const permute = differentiable('permute', (x: Tensor, order: Shape) => [
  tensor.permute(x, order),
  g => tensor.permute(g, inverse(order)),
])

function inverse(order: Shape): Shape {
  const back: number[] = []
  for (const [d, from] of order.entries()) back[from < 0 ? from + order.length : from] = d
  return back
}

/**
 * Two dimensions swapped, the last two unless told otherwise. Swapped twice they are back.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * transpose(x).backward(tensor([[1, 2], [3, 4]]))
 * console.log(x.grad?.toArray()) // [ [ 1, 3 ], [ 2, 4 ] ]
 */
export const transpose = differentiable(
  'transpose',
  (x: Tensor, dims: readonly [number, number] = [-2, -1]) => [
    tensor.transpose(x, dims),
    g => tensor.transpose(g, dims),
  ],
)

/** Without the dimension `dim`, if its length is 1; without `dim`, all dimensions of length 1 go. */
export const squeeze = differentiable('squeeze', (x: Tensor, dim?: number) => [
  tensor.squeeze(x, dim),
  g => tensor.reshape(g, x.shape),
])

/** A new dimension of length 1 at `dim`. */
export const unsqueeze = differentiable('unsqueeze', (x: Tensor, dim: number) => [
  tensor.unsqueeze(x, dim),
  g => tensor.reshape(g, x.shape),
])

/**
 * Stretched to `shape`. The gradient is summed back by `backward`, as after any broadcasting.
 *
 * @example
 * const x = variable([1, 2])
 * sum(expand(x, [3, 2])).backward()
 * console.log(x.grad?.toArray()) // [ 3, 3 ]
 */
export const expand = differentiable('expand', (x: Tensor, shape: Shape) => [
  tensor.expand(x, shape),
  g => g,
])

/** The same numbers in row-major order; copied only if they must be. */
export const contiguous = differentiable('contiguous', (x: Tensor) => [
  tensor.contiguous(x),
  g => g,
])

/** A fresh copy, still part of the graph; `detach` is what leaves it. */
export const clone = differentiable('clone', (x: Tensor) => [tensor.clone(x), g => g])

const rounded = differentiable('cast', (x: Tensor, dtype: DType) => [tensor.cast(x, dtype), g => g])

/**
 * A copy with numbers of another kind; the gradient has the kind of `x` again. int32 numbers have none, for they cannot
 * change a little. PyTorch: x.to(dtype).
 *
 * @example
 * const x = variable([1.5, 2.5])
 * sum(cast(x, 'float64')).backward()
 * console.log(x.grad?.dtype, cast(x, 'int32').requiresGrad) // float32 false
 */
export function cast(x: Variable | Tensor, dtype: DType): Variable {
  if (dtype !== 'int32') return rounded(x, dtype)
  return new Variable(tensor.cast(plain(x), dtype), false, { op: 'cast' })
}
