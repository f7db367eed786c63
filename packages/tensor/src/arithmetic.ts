// Functions of two tensors, number by number, with broadcasting: shapes [3,1] and [4] meet as [3,4].
// PyTorch: the functions of the same names.

import { floating } from './dtype.ts'
import { arithmetic, commonDtype, type Loop, looped, pair, zip } from './loops/broadcast.ts'
import type { Tensor, TensorLike } from './tensor.ts'

// The four basic loops are written out: a function call per number would cost several times the sum itself.
const plus: Loop = (out, a, b, { length, starts: [o, i, j], steps: [, si, sj] }) => {
  for (let n = 0; n < length; n++) out[o + n] = a[i + n * si] + b[j + n * sj]
}
const minus: Loop = (out, a, b, { length, starts: [o, i, j], steps: [, si, sj] }) => {
  for (let n = 0; n < length; n++) out[o + n] = a[i + n * si] - b[j + n * sj]
}
export const times: Loop = (out, a, b, { length, starts: [o, i, j], steps: [, si, sj] }) => {
  for (let n = 0; n < length; n++) out[o + n] = a[i + n * si] * b[j + n * sj]
}
const over: Loop = (out, a, b, { length, starts: [o, i, j], steps: [, si, sj] }) => {
  for (let n = 0; n < length; n++) out[o + n] = a[i + n * si] / b[j + n * sj]
}

/**
 * x + y, with broadcasting.
 *
 * @example
 * console.log(add(tensor([[1], [2]]), tensor([10, 20])).toArray()) // [ [ 11, 21 ], [ 12, 22 ] ]
 */
export const add = /* @__PURE__ */ arithmetic('add', plus, 'add')

/**
 * x - y, with broadcasting.
 *
 * @example
 * console.log(sub(10, tensor([1, 2])).toArray()) // [ 9, 8 ]
 */
export const sub = /* @__PURE__ */ arithmetic('sub', minus, 'sub')

/**
 * x · y, number by number, with broadcasting. For the matrix product see `matmul`.
 *
 * @example
 * console.log(mul(tensor([1, 2, 3]), tensor([1, 10, 100])).toArray()) // [ 1, 20, 300 ]
 */
export const mul = /* @__PURE__ */ arithmetic('mul', times, 'mul')

/**
 * x / y. int32 divided by int32 gives float32.
 *
 * @example
 * console.log(div(tensor([1, 3]), 2).toArray()) // [ 0.5, 1.5 ]
 */
export function div(x: TensorLike, y: TensorLike): Tensor {
  const dtype = floating(commonDtype(x, y))
  return zip(pair(x, y, 'div'), { op: 'div', dtype, loop: over, kernel: 'div' })
}

/**
 * The larger of two numbers; NaN when either is NaN.
 *
 * @example
 * console.log(maximum(tensor([-2, 3]), 0).toArray()) // [ 0, 3 ]
 */
export const maximum = /* @__PURE__ */ arithmetic(
  'maximum',
  /* @__PURE__ */ looped(Math.max),
  'maximum',
)

/**
 * The smaller of two numbers; NaN when either is NaN.
 *
 * @example
 * console.log(minimum(tensor([-2, 3]), 0).toArray()) // [ -2, 0 ]
 */
export const minimum = /* @__PURE__ */ arithmetic(
  'minimum',
  /* @__PURE__ */ looped(Math.min),
  'minimum',
)
