// wrong: reverses the data
// should hear: data|start|begin|far|never uses dims
import type { View } from '../tensors/strides.ts'

export function transpose(x: View): View {
  return { data: x.data, shape: [x.shape[1], x.shape[0]], strides: [x.strides[1], x.strides[0]], offset: x.offset }
}

export function flip(x: View, dims: readonly number[]): View {
  return { data: Array.from(x.data).reverse(), shape: x.shape, strides: x.strides, offset: x.offset }
}

export function select(x: View, { dim, index }: { dim: number; index: number }): View {
  const shape = x.shape.filter((_, d) => d !== dim)
  const strides = x.strides.filter((_, d) => d !== dim)
  return { data: x.data, shape, strides, offset: x.offset + index * x.strides[dim] }
}
