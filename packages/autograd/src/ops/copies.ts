// Copies: the same numbers in another place, or in another precision. The gradient passes as it is.

import type { DType, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import { unwrap } from '../unwrap.ts'
import { Variable } from '../variable.ts'

/**
 * The same numbers in row-major order; copied only if they must be.
 *
 * @example
 * const x = variable([[1, 2], [3, 4]])
 * console.log([...contiguous(transpose(x)).data.data]) // [ 1, 3, 2, 4 ]
 */
export const contiguous = differentiable('contiguous', (x: Tensor) => [
  tensor.contiguous(x),
  g => g,
])

/**
 * A fresh copy, still part of the graph; `detach` is what leaves it.
 *
 * @example
 * const x = variable([1, 2])
 * sum(mul(clone(x), 3)).backward()
 * console.log(x.grad?.toArray()) // [ 3, 3 ]
 */
export const clone = differentiable('clone', (x: Tensor) => [tensor.clone(x), g => g])

const rounded = differentiable('cast', (x: Tensor, dtype: DType) => [tensor.cast(x, dtype), g => g])

/**
 * A copy with numbers of another kind; the gradient has the kind of `x` again. int32 numbers have none, because they cannot
 * change a little. PyTorch: x.to(dtype).
 *
 * @example
 * const x = variable([1.5, 2.5])
 * sum(cast(x, 'float64')).backward()
 * console.log(x.grad?.dtype, cast(x, 'int32').requiresGrad) // float32 false
 */
export function cast(x: Variable | Tensor, dtype: DType): Variable {
  if (dtype !== 'int32') return rounded(x, dtype)
  return new Variable(tensor.cast(unwrap(x), dtype), false, { op: 'cast' })
}
