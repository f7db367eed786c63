// Functions of two tensors, number by number, with broadcasting: shapes [3,1] and [4] meet as [3,4].
// PyTorch: the functions of the same names.

import { unset } from './create.ts'
import { type DType, floating, promote, type TypedArray } from './dtype.ts'
import { exact, requireInt32 } from './int32.ts'
import { operand } from './like.ts'
import { eachRow, type Row } from './rows.ts'
import { meet } from './shape.ts'
import { isTensor, type Tensor, type TensorLike } from './tensor.ts'
import { expand } from './views.ts'
import { type Arithmetic, zipOnKernels } from './zip-kernels.ts'

/** Fills one row of `out` from one row of `a` and one of `b`. */
type Loop = (out: TypedArray, a: TypedArray, b: TypedArray, row: Row) => void

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

/** The same loop for any function. */
// @__NO_SIDE_EFFECTS__
export function looped(f: (a: number, b: number) => number): Loop {
  return (out, a, b, { length, starts: [o, i, j], steps: [, si, sj] }) => {
    for (let n = 0; n < length; n++) out[o + n] = f(a[i + n * si], b[j + n * sj])
  }
}

/** Both operands as tensors. A number takes its partner's dtype; beside int32 it stays exact. */
export function pair(x: TensorLike, y: TensorLike, op: string): [Tensor, Tensor] {
  const shared = commonDtype(x, y)
  const dtype = shared === 'int32' ? 'float64' : shared
  return [operand(x, { dtype, op }), operand(y, { dtype, op })]
}

/** A fresh tensor of `loop` over every pair of numbers that broadcasting brings together. */
export function zip(
  loop: Loop,
  [x, y]: readonly [Tensor, Tensor],
  { op, dtype, kernel }: { op: string; dtype: DType; kernel?: Arithmetic },
): Tensor {
  const shape = meet(x.shape, y.shape, op)
  const out = unset(shape, { dtype, op })
  if (kernel && zipOnKernels(kernel, out, [x, y])) return out
  eachRow([out, expand(x, shape), expand(y, shape)], row => loop(out.data, x.data, y.data, row))
  return out
}

/** The dtype that `x` and `y` share: a plain number never promotes. */
export function commonDtype(x: TensorLike, y: TensorLike): DType {
  if (isTensor(x) && isTensor(y)) return promote(x.dtype, y.dtype)
  if (isTensor(x)) return x.dtype
  return isTensor(y) ? y.dtype : 'float32'
}

/** As `commonDtype`, for results that keep it: refuses a number that is none of int32. */
export function resultDtype(x: TensorLike, y: TensorLike, op: string): DType {
  const dtype = commonDtype(x, y)
  if (dtype !== 'int32') return dtype
  for (const each of [x, y]) if (typeof each === 'number') requireInt32(each, op)
  return dtype
}

/** The function of two tensors that `loop` works out; int32 stays int32. */
// @__NO_SIDE_EFFECTS__
export function arithmetic(op: string, loop: Loop, kernel?: Arithmetic) {
  return (x: TensorLike, y: TensorLike): Tensor =>
    exact(resultDtype(x, y, op), { op }, dtype => zip(loop, pair(x, y, op), { op, dtype, kernel }))
}

/**
 * x + y, with broadcasting.
 *
 * @example
 * console.log(add(tensor([[1], [2]]), tensor([10, 20])).toArray()) // [ [ 11, 21 ], [ 12, 22 ] ]
 */
export const add = arithmetic('add', plus, 'add')

/**
 * x - y, with broadcasting.
 *
 * @example
 * console.log(sub(10, tensor([1, 2])).toArray()) // [ 9, 8 ]
 */
export const sub = arithmetic('sub', minus, 'sub')

/**
 * x · y, number by number, with broadcasting. For the matrix product see `matmul`.
 *
 * @example
 * console.log(mul(tensor([1, 2, 3]), tensor([1, 10, 100])).toArray()) // [ 1, 20, 300 ]
 */
export const mul = arithmetic('mul', times, 'mul')

/**
 * x / y. int32 divided by int32 gives float32.
 *
 * @example
 * console.log(div(tensor([1, 3]), 2).toArray()) // [ 0.5, 1.5 ]
 */
export function div(x: TensorLike, y: TensorLike): Tensor {
  return zip(over, pair(x, y, 'div'), {
    op: 'div',
    dtype: floating(commonDtype(x, y)),
    kernel: 'div',
  })
}

/**
 * The larger of two numbers; NaN when either is NaN.
 *
 * @example
 * console.log(maximum(tensor([-2, 3]), 0).toArray()) // [ 0, 3 ]
 */
export const maximum = arithmetic('maximum', looped(Math.max), 'maximum')

/**
 * The smaller of two numbers; NaN when either is NaN.
 *
 * @example
 * console.log(minimum(tensor([-2, 3]), 0).toArray()) // [ -2, 0 ]
 */
export const minimum = arithmetic('minimum', looped(Math.min), 'minimum')
