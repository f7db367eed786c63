// wrong: the strides of a table that lies alone
// should hear: anew|lies alone
import type { View } from './strides.ts'
export function transpose(x: View): View { return { data: x.data, shape: x.shape.toReversed(), strides: [1, x.shape[1]!], offset: x.offset } }
export function flip({ data, shape, strides, offset }: View, dims: readonly number[]): View { 
  const s = [...strides]; let o = offset
  for (const d of dims) { o += (shape[d]! - 1) * s[d]!; s[d] = -s[d]! }
  return { data, shape, strides: s, offset: o } }
export function select({ data, shape, strides, offset }: View, { dim, index }: { dim: number; index: number }): View { return { data, shape: shape.toSpliced(dim, 1), strides: strides.toSpliced(dim, 1), offset: offset + index * strides[dim]! } }
