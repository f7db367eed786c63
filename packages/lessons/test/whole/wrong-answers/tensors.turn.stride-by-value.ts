// wrong: drops every stride that is as long
// should hear: by its value
import type { View } from './strides.ts'
export function transpose({ data, shape, strides, offset }: View): View { return { data, shape: shape.toReversed(), strides: strides.toReversed(), offset } }
export function flip({ data, shape, strides, offset }: View, dims: readonly number[]): View { 
  const s = [...strides]; let o = offset
  for (const d of dims) { o += (shape[d]! - 1) * s[d]!; s[d] = -s[d]! }
  return { data, shape, strides: s, offset: o } }
export function select({ data, shape, strides, offset }: View, { dim, index }: { dim: number; index: number }): View { return { data, shape: shape.filter((_, d)=>d!==dim), strides: strides.filter(s=>s!==strides[dim]), offset: offset + index * strides[dim]! } }
