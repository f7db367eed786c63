// Copies: the same numbers in another place, in row-major order, or in another precision.
// PyTorch: x.clone(), x.to(dtype), x.contiguous().

import { type Making, unset } from './create.ts'
import { type DType, requireDtype } from './dtype.ts'
import { requireTensor } from './guards/arguments.ts'
import { accelerated } from './kernels/accelerated.ts'
import { copyByKernel } from './kernels/copies.ts'
import { toInt32 } from './loops/int32.ts'
import { eachRow } from './loops/rows.ts'
import { isContiguous, Tensor } from './tensor.ts'

/**
 * A fresh copy in row-major order, with its own data.
 *
 * @example
 * const x = tensor([1, 2])
 * console.log(clone(x).data === x.data) // false
 */
export function clone(x: Tensor): Tensor {
  requireTensor(x, 'clone')
  return copy(x, { op: 'clone' })
}

/**
 * A fresh copy with numbers of another kind; int32 drops what is behind the point. Throws for what int32 cannot hold:
 * NaN, ∞, and beyond 32 bits. PyTorch: x.to(dtype).
 *
 * @example
 * console.log(cast(tensor([1.7, -1.7]), 'int32').toArray()) // [ 1, -1 ]
 */
export function cast(x: Tensor, dtype: DType): Tensor {
  requireTensor(x, 'cast')
  requireDtype(dtype, 'cast')
  if (dtype !== 'int32' || x.dtype === 'int32') return copy(x, { dtype, op: 'cast' })
  const whole = copy(x, { dtype: 'float64', op: 'cast' })
  for (let i = 0; i < whole.data.length; i++) whole.data[i] = Math.trunc(whole.data[i])
  return toInt32(whole, 'cast', "choose 'float64'")
}

/** Fills `out`, which is contiguous, with the numbers of `x`. */
export const fillFrom = accelerated((out: Tensor, x: Tensor): Tensor => {
  const [from, to] = [x.data, out.data]
  eachRow([out, x], ({ length, starts: [o, i], steps: [, step] }) => {
    if (step === 1 && length >= 16) to.set(from.subarray(i, i + length), o)
    else if (step === 0 && length >= 16) to.fill(from[i], o, o + length)
    else for (let n = 0; n < length; n++) to[o + n] = from[i + n * step]
  })
  return out
}, copyByKernel)

/** A copy in a dtype that holds the numbers of `x`, by default its own; with errors in the name of what needs it. */
export function copy(x: Tensor, { dtype = x.dtype, op }: Making): Tensor {
  return fillFrom(unset(x.shape, { dtype, op }), x)
}

/**
 * The same numbers, sure to be all of `data`, in row-major order. Copies only when it must.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4]])
 * console.log(Array.from(contiguous(transpose(x)).data)) // [ 1, 3, 2, 4 ]
 */
export function contiguous(x: Tensor): Tensor {
  requireTensor(x, 'contiguous')
  return inOrder(x, 'contiguous')
}

/** As `contiguous`, with errors in the name of what needs it. */
export function inOrder(x: Tensor, op: string): Tensor {
  if (!isContiguous(x)) return copy(x, { op })
  if (x.offset === 0 && x.data.length === x.size) return x
  return new Tensor(x.data.subarray(x.offset, x.offset + x.size), x.shape, { home: x.home })
}
