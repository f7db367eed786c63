// The logarithm of a sum of powers of e. Its slope is softmax: each number's share in that sum.

import type { ReduceOptions, Tensor } from '@neuralings/tensor'
import * as tensor from '@neuralings/tensor'
import { differentiable } from '../differentiable.ts'
import { stretch } from './reduce.ts'

/**
 * `log Σ eˣ` over `dim`. The slope is `eˣ / Σ eˣ`, the softmax of x; 0 at −Infinity, also where all are.
 *
 * @example
 * const x = variable([1000, 1000, -Infinity])
 * const y = logsumexp(x)
 * y.backward()
 * console.log(y.item().toFixed(3), x.grad?.toArray().map(slope => slope.toFixed(1))) // 1000.693 [ '0.5', '0.5', '0.0' ]
 */
export const logsumexp = differentiable('logsumexp', (x: Tensor, options: ReduceOptions = {}) => {
  const y = tensor.logsumexp(x, options)
  return [y, g => tensor.mul(stretch(g, x, options), shares(x, stretch(y, x, options)))]
})

/** e^(x − total). Where the total is that of nothing, −∞, so is x, and −∞ less −∞ would be NaN. */
function shares(x: Tensor, total: Tensor): Tensor {
  const isNothing = tensor.eq(total, -Infinity)
  return tensor.exp(tensor.sub(x, tensor.where(isNothing, 0, total)))
}
