// How single numbers lie in a file of tensors, lowest byte first, and what they become here. Three kinds are written;
// the others are read, and widened to the next one that holds all their numbers: halves to float32, small whole
// numbers and truth values to int32. PyTorch: torch.float16, bfloat16, int64, uint8, bool.

import type { DType } from '../dtype.ts'

/** The bytes of one number, its dtype here, and how it is read at a position. */
export interface NumberFormat {
  bytes: number
  dtype: DType
  read: (view: DataView, at: number) => number
}

/** By the names that safetensors gives them. */
export const formats: Readonly<Record<string, NumberFormat>> = {
  F64: { bytes: 8, dtype: 'float64', read: (view, at) => view.getFloat64(at, true) },
  F32: { bytes: 4, dtype: 'float32', read: (view, at) => view.getFloat32(at, true) },
  F16: { bytes: 2, dtype: 'float32', read: (view, at) => half(view.getUint16(at, true), 10) },
  BF16: { bytes: 2, dtype: 'float32', read: (view, at) => half(view.getUint16(at, true), 7) },
  I64: { bytes: 8, dtype: 'int32', read: (view, at) => Number(view.getBigInt64(at, true)) },
  I32: { bytes: 4, dtype: 'int32', read: (view, at) => view.getInt32(at, true) },
  U8: { bytes: 1, dtype: 'int32', read: (view, at) => view.getUint8(at) },
  BOOL: { bytes: 1, dtype: 'int32', read: (view, at) => view.getUint8(at) },
}

type Write = (view: DataView, at: number, x: number) => void

/** What the numbers of each dtype are written as, and how. */
export const written: Readonly<Record<DType, { name: string; write: Write }>> = {
  float64: { name: 'F64', write: (view, at, x) => view.setFloat64(at, x, true) },
  float32: { name: 'F32', write: (view, at, x) => view.setFloat32(at, x, true) },
  int32: { name: 'I32', write: (view, at, x) => view.setInt32(at, x, true) },
}

/**
 * A number in 16 bits: one for the sign, some for the exponent, the rest for the fraction; 10 in float16, 7 in
 * bfloat16. It is (1 + fraction) · 2^(exponent - bias), or fraction · 2^(1 - bias) if the exponent is 0; the largest
 * exponent means ∞ or NaN (IEEE 754, 2008).
 */
function half(bits: number, fractionBits: number): number {
  const exponents = 2 ** (15 - fractionBits)
  const bias = exponents / 2 - 1
  const sign = bits >> 15 ? -1 : 1
  const exponent = (bits >> fractionBits) % exponents
  const fraction = (bits % 2 ** fractionBits) / 2 ** fractionBits
  if (exponent === 0) return sign * fraction * 2 ** (1 - bias)
  if (exponent < exponents - 1) return sign * (1 + fraction) * 2 ** (exponent - bias)
  return fraction === 0 ? sign * Infinity : Number.NaN
}
