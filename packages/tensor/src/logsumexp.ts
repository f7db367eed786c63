// The logarithm of a sum of powers of e, also where the powers themselves are too large, or too small, to be held. It is
// the largest number, rounded upwards by those near it: a smooth maximum. PyTorch: torch.logsumexp.

import { add, sub } from './arithmetic.ts'
import { lt } from './comparisons.ts'
import { cast } from './copies.ts'
import { floating } from './dtype.ts'
import { requireFlags, requireOptions, requireTensor } from './guards/arguments.ts'
import { max, type ReduceOptions, reducedShapes, sum } from './reduce.ts'
import type { Tensor, TensorLike } from './tensor.ts'
import { abs, exp, log } from './unary.ts'
import { reshape } from './views.ts'
import { where } from './where.ts'

/**
 * `log Σ eˣ` over `dim`. The largest number m is taken off before and added afterwards, `m + log Σ e^(x − m)`: no power
 * overflows. −Infinity where there is nothing to sum, or only −Infinity; Infinity where there is one. int32 gives
 * float32.
 *
 * @example
 * const x = tensor([[1000, 1000], [-Infinity, 3]])
 * console.log(logsumexp(x, { dim: 1 })) // tensor([1000.6932,    3.0000])
 */
export function logsumexp(x: Tensor, options: ReduceOptions = {}): Tensor {
  requireTensor(x, 'logsumexp')
  const { dim, keepdim = false } = requireOptions(options, 'logsumexp', ['dim', 'keepdim'])
  requireFlags({ keepdim }, 'logsumexp')
  const [, dropped] = reducedShapes(x, dim, 'logsumexp')
  const numbers = x.dtype === 'int32' ? cast(x, 'float64') : x
  const top = x.size === 0 ? 0 : finiteOr0(max(numbers, { dim, keepdim: true }))
  const powers = exp(sub(numbers, top))
  const y = cast(add(log(sum(powers, { dim, keepdim: true })), top), floating(x.dtype))
  return keepdim ? y : reshape(y, dropped)
}

/** Infinity less Infinity is NaN, so where all are infinite nothing is taken off. */
function finiteOr0(x: Tensor): TensorLike {
  return where(lt(abs(x), Infinity), x, 0)
}
