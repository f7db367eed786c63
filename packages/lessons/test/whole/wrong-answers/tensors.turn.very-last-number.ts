// wrong: begins at the last number of all
// should hear: very last
import type { View } from './strides.ts'
export function transpose({ data, shape, strides, offset }: View): View { return { data, shape: shape.toReversed(), strides: strides.toReversed(), offset } }
export function flip({ data, shape, strides, offset }: View, dims: readonly number[]): View { 
  const s = [...strides]
  for (const d of dims) { s[d] = -s[d]! }
  return { data, shape, strides: s, offset: offset+ shape.reduce((a,b)=>a*b,1) - 1 } }
export function select({ data, shape, strides, offset }: View, { dim, index }: { dim: number; index: number }): View { return { data, shape: shape.toSpliced(dim, 1), strides: strides.toSpliced(dim, 1), offset: offset + index * strides[dim]! } }
