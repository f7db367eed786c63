// What the numbers of a tensor are made of. Networks use float32: half the memory of JavaScript's own
// numbers and precise enough to learn. float64 is for exact checks, int32 for indices and truth values.
// PyTorch: torch.float32, torch.float64, torch.int32.

import { described, refuse } from './guards/described.ts'

export type DType = 'float32' | 'float64' | 'int32'
export type TypedArray = Float32Array | Float64Array | Int32Array

/** How many numbers an array has. Throws unless it is an array of a dtype. */
export function lengthOf(data: TypedArray): number {
  const isFloat = data instanceof Float32Array || data instanceof Float64Array
  if (isFloat || data instanceof Int32Array) return data.length
  const wanted = 'a Float32Array, Float64Array or Int32Array'
  refuse('Tensor', wanted, data)
}

/** The dtype of an array: `Float32Array` → `'float32'`. */
export function dtypeOf(data: TypedArray): DType {
  if (data instanceof Float32Array) return 'float32'
  return data instanceof Float64Array ? 'float64' : 'int32'
}

/** Throws unless it is a dtype. */
export function requireDtype(dtype: unknown, op: string): asserts dtype is DType {
  if (dtype === 'float32' || dtype === 'float64' || dtype === 'int32') return
  const wanted = "expected dtype 'float32', 'float64' or 'int32'"
  throw new TypeError(`${op}: ${wanted}, got ${described(dtype)}`)
}

/**
 * The dtype that can hold both: float64 beats float32 beats int32.
 *
 * @example
 * console.log(promote('int32', 'float32')) // float32
 */
export function promote(a: DType, b: DType): DType {
  requireDtype(a, 'promote')
  requireDtype(b, 'promote')
  if (a === 'float64' || b === 'float64') return 'float64'
  return a === 'float32' || b === 'float32' ? 'float32' : 'int32'
}

/** The dtype for results that are no whole numbers, such as `exp` or a mean. */
export function floating(dtype: DType): DType {
  return dtype === 'int32' ? 'float32' : dtype
}
