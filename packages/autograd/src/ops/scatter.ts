// Adding numbers up where an index points: the way back through picking them, and picked again on the way back.

import * as tensor from '@neuralings/tensor'
import { requireOptions, type Tensor } from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import type { Variable } from '../variable.ts'
import { constant } from './constant.ts'

const addAt = differentiable('scatterAdd', (x: Tensor, src: Tensor, index: Tensor, dim: number) => [
  tensor.scatterAdd(x, { dim, index, src }),
  g => g,
  g => tensor.gather(g, { dim, index }),
  null,
])

/**
 * x with `src` added where `index` points: out[i][index[i][j]] += src[i][j] for `dim` 1.
 *
 * @example
 * const src = variable([1, 2, 3])
 * const totals = scatterAdd(tensor([0, 0]), { dim: 0, index: tensor([0, 1, 0]), src })
 * totals.backward(tensor([10, 20]))
 * console.log(totals.toArray(), src.grad?.toArray()) // [ 4, 2 ] [ 10, 20, 10 ]
 */
export function scatterAdd(
  x: Variable | Tensor,
  options: { dim: number; index: Variable | Tensor; src: Variable | Tensor },
): Variable {
  requireOptions(options, 'scatterAdd', ['dim', 'index', 'src'])
  return addAt(x, options.src, options.index, options.dim)
}

/**
 * A row of zeros for each index, with a one where it points: [...] → [..., numClasses].
 *
 * @example
 * console.log(oneHot(tensor([2, 0]), 3).toArray()) // [ [ 0, 0, 1 ], [ 1, 0, 0 ] ]
 */
export const oneHot = constant('oneHot', (index: Tensor, numClasses: number) =>
  tensor.oneHot(index, numClasses),
)
