// The product of matrices. In y = x w a nudge of x reaches the output through w, and a nudge of w
// through x. The transposes bring the shapes together: [m,n] @ [n,k] → [m,k], and [k,m] @ [m,n] → [k,n].

import type { Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import type { Variable } from '../variable.ts'
import { squeeze, unsqueeze } from './views.ts'

const product = differentiable('matmul', (x, y) => [
  tensor.matmul(x, y),
  g => tensor.matmul(g, tensor.transpose(y)),
  g =>
    y.shape.length === 2
      ? tensor.matmul(tensor.transpose(rows(x)), rows(g))
      : tensor.matmul(tensor.transpose(x), g),
])

/** All rows of a batch below each other: one large product is faster than the sum of many small ones. */
function rows(x: Tensor): Tensor {
  const [width, ...others] = x.shape.toReversed()
  return tensor.reshape(x, [others.reduce((count, length) => count * length, 1), width])
}

/**
 * [...,m,k] @ [...,k,n] → [...,m,n]. A vector on the left counts as one row, on the right as one column.
 *
 * @example
 * const [x, w] = [variable([[1, 2]]), variable([[3], [4]])]
 * matmul(x, w).backward()
 * console.log(x.grad?.toArray(), w.grad?.toArray()) // [ [ 3, 4 ] ] [ [ 1 ], [ 2 ] ]
 */
export function matmul(x: Variable | Tensor, y: Variable | Tensor): Variable {
  // What is neither a tensor nor a variable has no shape: the product throws an error about it.
  const [left = 0, right = 0] = [x?.shape?.length, y?.shape?.length]
  if (left === 1 && right > 0) return squeeze(matmul(unsqueeze(x, 0), y), right === 1 ? 0 : -2)
  if (right === 1 && left > 0) return squeeze(matmul(x, unsqueeze(y, 1)), -1)
  return product(x, y)
}
