// Two tensors, number by number: shapes [3,1] and [4] meet as [3,4], and a loop goes over all the pairs.
// PyTorch: TensorIterator, broadcasting.

import { unset } from '../create.ts'
import { type DType, promote, type TypedArray } from '../dtype.ts'
import { accelerated } from '../kernels/accelerated.ts'
import { type Arithmetic, zipByKernel } from '../kernels/arithmetic.ts'
import { operand } from '../like.ts'
import { meet } from '../shape.ts'
import { isTensor, type Tensor, type TensorLike } from '../tensor.ts'
import { expand } from '../views.ts'
import { exact, requireInt32 } from './int32.ts'
import { eachRow, type Row } from './rows.ts'

/** Fills one row of `out` from one row of `a` and one of `b`. */
export type Loop = (out: TypedArray, a: TypedArray, b: TypedArray, row: Row) => void

/** The loop of any function of two numbers. */
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

/** A function of two numbers, and the name of its kernel, if there is one. */
interface Zipped {
  loop: Loop
  kernel?: Arithmetic
}

/** Fills `out` with x ∘ y, which broadcast to its shape. */
export const zipInto = accelerated(
  (out: Tensor, x: Tensor, y: Tensor, { loop }: Zipped): Tensor => {
    const all = [out, expand(x, out.shape), expand(y, out.shape)]
    eachRow(all, row => loop(out.data, x.data, y.data, row))
    return out
  },
  zipByKernel,
)

/** A fresh tensor of x ∘ y. */
export function zip(
  [x, y]: readonly [Tensor, Tensor],
  rule: Zipped & { op: string; dtype: DType },
): Tensor {
  return zipInto(unset(meet(x.shape, y.shape, rule.op), rule), x, y, rule)
}

/** The dtype that `x` and `y` share: a plain number never promotes. */
export function commonDtype(x: TensorLike, y: TensorLike): DType {
  if (isTensor(x) && isTensor(y)) return promote(x.dtype, y.dtype)
  if (isTensor(x)) return x.dtype
  return isTensor(y) ? y.dtype : 'float32'
}

/** As `commonDtype`, for results that keep it: throws when int32 cannot hold a number beside it. */
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
    exact(resultDtype(x, y, op), { op }, dtype => zip(pair(x, y, op), { op, dtype, loop, kernel }))
}
