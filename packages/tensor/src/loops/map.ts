// How a function of one number becomes one of a tensor: number by number.

import { inOrder } from '../copies.ts'
import { unset } from '../create.ts'
import { type DType, floating } from '../dtype.ts'
import { accelerated } from '../kernels/accelerated.ts'
import { mapByKernel, type Unary } from '../kernels/map.ts'
import { operand } from '../like.ts'
import type { Tensor, TensorLike } from '../tensor.ts'
import { exact } from './int32.ts'

/** Fills `out` with f(x); both are contiguous, and `x` is all of its data. */
export const mapInto = accelerated((out: Tensor, x: Tensor, { f }: Mapped): Tensor => {
  const [to, from] = [out.data, x.data]
  for (let i = 0; i < to.length; i++) to[i] = f(from[i])
  return out
}, mapByKernel)

/** A function of one number, and the name of its kernel, if there is one. */
interface Mapped {
  f: (a: number) => number
  kernel?: Unary
}

export function map(
  x: TensorLike,
  rule: Mapped & { op: string; resultDtype: (dtype: DType) => DType },
): Tensor {
  const { op } = rule
  const from = inOrder(operand(x, { op }), op)
  return exact(rule.resultDtype(from.dtype), { op }, dtype =>
    mapInto(unset(from.shape, { dtype, op }), from, rule),
  )
}

export const same = (dtype: DType) => dtype
/** A function whose results are whole where the numbers are. */
// @__NO_SIDE_EFFECTS__
export const keeping = (op: string, f: Mapped['f'], kernel?: Unary) => (x: TensorLike) =>
  map(x, { op, f, kernel, resultDtype: same })
/** A function whose results are no whole numbers. */
// @__NO_SIDE_EFFECTS__
export const fractional = (op: string, f: Mapped['f'], kernel?: Unary) => (x: TensorLike) =>
  map(x, { op, f, kernel, resultDtype: floating })
