// wrong: moves by the stride of the dimension that stays
// should hear: dimension that stays
import type { View } from './strides.ts'
export function transpose({ data, shape, strides, offset }: View): View { return { data, shape: shape.toReversed(), strides: strides.toReversed(), offset } }
export function flip({ data, shape, strides, offset }: View, dims: readonly number[]): View { 
  const s = [...strides]; let o = offset
  for (const d of dims) { o += (shape[d]! - 1) * s[d]!; s[d] = -s[d]! }
  return { data, shape, strides: s, offset: o } }
export function select({ data, shape, strides, offset }: View, { dim, index }: { dim: number; index: number }): View { return { data, shape: shape.toSpliced(dim, 1), strides: strides.toSpliced(dim, 1), offset: offset + index * strides.toSpliced(dim, 1)[0]! } }
