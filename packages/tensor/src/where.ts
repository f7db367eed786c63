// One of two numbers at each place, as a condition says: a mask that hides, a function in two pieces.
// PyTorch: torch.where, torch.masked_fill.

import { inOrder } from './copies.ts'
import { unset } from './create.ts'
import { requireNumbers, requireTensor } from './guards/arguments.ts'
import { pair, resultDtype } from './loops/broadcast.ts'
import { meet } from './shape.ts'
import type { Tensor, TensorLike } from './tensor.ts'
import { expand } from './views.ts'

/**
 * Takes from `x` where `condition` is not 0, from `y` elsewhere; NaN is not 0. All three broadcast.
 *
 * @example
 * const x = tensor([-1, 2])
 * console.log(where(gt(x, 0), x, 0).toArray()) // [ 0, 2 ]
 */
export function where(condition: Tensor, x: TensorLike, y: TensorLike): Tensor {
  return choose('where', condition, [x, y])
}

/**
 * `x` with `value` wherever `mask` is not 0; NaN is not 0. The mask broadcasts.
 *
 * @example
 * console.log(maskedFill(tensor([1, 2, 3]), tensor([0, 1, 0]), -9).toArray()) // [ 1, -9, 3 ]
 */
export function maskedFill(x: Tensor, mask: Tensor, value: number): Tensor {
  requireTensor(x, 'maskedFill')
  requireNumbers([value], 'maskedFill')
  return choose('maskedFill', mask, [value, x])
}

/** `where`, with errors in the name of what needs it. */
export function choose(op: string, condition: Tensor, [x, y]: [TensorLike, TensorLike]): Tensor {
  requireTensor(condition, op, 'a tensor of zeros and ones to choose by')
  const [a, b] = pair(x, y, op)
  const shape = meet(condition.shape, meet(a.shape, b.shape, op), op)
  const out = unset(shape, { dtype: resultDtype(x, y, op), op })
  const [chosen, yes, no] = [condition, a, b].map(each => inOrder(expand(each, shape), op).data)
  const { data } = out
  for (let i = 0; i < data.length; i++) data[i] = chosen[i] !== 0 ? yes[i] : no[i]
  return out
}
