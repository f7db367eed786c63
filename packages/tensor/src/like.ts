// Tensors made after another one: with its shape and dtype, or where a number stands for one.
// PyTorch: torch.empty_like, full_like, zeros_like, ones_like.

import { filled, type Making, unset } from './create.ts'
import { requireNumbers, requireOptions, requireTensor } from './guards/arguments.ts'
import { isTensor, type Tensor, type TensorLike } from './tensor.ts'

/**
 * Unset numbers, with the shape and dtype of `x`: see `empty`.
 *
 * @example
 * console.log(emptyLike(zeros([2, 3])).shape) // [ 2, 3 ]
 */
export function emptyLike(x: Tensor): Tensor {
  requireTensor(x, 'emptyLike')
  return unset(x.shape, { dtype: x.dtype, op: 'emptyLike' })
}

/**
 * A tensor of `value`, with the shape and dtype of `x`. Throws unless `value` is a number of that dtype.
 *
 * @example
 * console.log(fullLike(tensor([1, 2]), 7).toArray()) // [ 7, 7 ]
 */
export function fullLike(x: Tensor, value: number): Tensor {
  requireTensor(x, 'fullLike')
  requireNumbers([value], 'fullLike')
  return filled(x.shape, value, { dtype: x.dtype, op: 'fullLike' })
}

/**
 * Zeros, with the shape and dtype of `x`.
 *
 * @example
 * console.log(zerosLike(tensor([1, 2])).toArray()) // [ 0, 0 ]
 */
export function zerosLike(x: Tensor): Tensor {
  requireTensor(x, 'zerosLike')
  return filled(x.shape, 0, { dtype: x.dtype, op: 'zerosLike' })
}

/**
 * Ones, with the shape and dtype of `x`.
 *
 * @example
 * console.log(onesLike(tensor([1, 2])).toArray()) // [ 1, 1 ]
 */
export function onesLike(x: Tensor): Tensor {
  requireTensor(x, 'onesLike')
  return filled(x.shape, 1, { dtype: x.dtype, op: 'onesLike' })
}

/**
 * A plain number becomes a scalar tensor; a tensor is passed through. `op` is the name in errors.
 *
 * @example
 * console.log(asTensor(3).shape, asTensor(zeros([2])).shape) // [] [ 2 ]
 */
export function asTensor(x: TensorLike, options: Partial<Making> = {}): Tensor {
  const { dtype, op = 'asTensor' } = requireOptions(options, 'asTensor', ['dtype', 'op'])
  return operand(x, { dtype, op })
}

/** `asTensor` without a check of its options. */
export function operand(x: TensorLike, { dtype, op }: Making): Tensor {
  if (isTensor(x)) return x
  if (typeof x === 'number') return filled([], x, { dtype, op })
  requireTensor(x, op, 'a tensor or a number')
  return x
}
