// Whole numbers of 32 bits hold less than arithmetic asks for, and a typed array stores what does not fit as another
// number, without a word. So one rule holds for every result of int32: it is exact, or it is refused. It is worked out in
// float64, which counts exactly up to 2⁵³, and brought back through here. (PyTorch counts in int64, and wraps around.)

import type { DType } from '../dtype.ts'
import { reserve } from '../memory/memory.ts'
import { Tensor } from '../tensor.ts'

/** What to do about numbers that do not fit, where nothing has been computed yet. */
export const wider = "choose dtype 'float64'"

/** Returns `x` if it is a whole number of 32 bits, and throws otherwise. `advice` says what to do instead. */
export function requireInt32(x: number, op: string, advice = "cast to 'float64' first"): number {
  if ((x | 0) === x) return x
  throw new RangeError(`${op}: ${x} does not fit into int32; ${advice}`)
}

/** The numbers of a contiguous tensor as int32. Throws unless all of them fit. */
export function toInt32(x: Tensor, op: string, advice?: string): Tensor {
  const data = reserve('int32', x.size, op)
  for (let i = 0; i < data.length; i++) data[i] = requireInt32(x.data[i], op, advice)
  return new Tensor(data, x.shape)
}

/** What `compute` gives in `dtype`; for int32 it is asked for float64. */
export function exact(
  dtype: DType,
  { op, advice }: { op: string; advice?: string },
  compute: (dtype: DType) => Tensor,
): Tensor {
  return dtype === 'int32' ? toInt32(compute('float64'), op, advice) : compute(dtype)
}
