// wrong: the shape keeps the dimension
// should hear: dimension
import type { View } from '../tensors/strides.ts'

export function transpose(x: View): View {
  return { data: x.data, shape: [x.shape[1], x.shape[0]], strides: [x.strides[1], x.strides[0]], offset: x.offset }
}

export function flip(x: View, dims: readonly number[]): View {
  let offset = x.offset
  const strides = [...x.strides]
  for (const d of dims) {
    offset += (x.shape[d] - 1) * strides[d]
    strides[d] = -strides[d]
  }
  return { data: x.data, shape: x.shape, strides, offset }
}

export function select(x: View, { dim, index }: { dim: number; index: number }): View {
  const shape = [...x.shape]
  const strides = x.strides.filter((_, d) => d !== dim)
  return { data: x.data, shape, strides, offset: x.offset + index * x.strides[dim] }
}
