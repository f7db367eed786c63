// wrong: copies the data
// should hear: data|array that was handed in|copy
import type { View } from '../tensors/strides.ts'

export function transpose(x: View): View {
  const [m, n] = x.shape
  const data: number[] = []
  for (let j = 0; j < n; j++)
    for (let i = 0; i < m; i++) data.push(x.data[x.offset + i * x.strides[0] + j * x.strides[1]])
  return { data, shape: [n, m], strides: [m, 1], offset: 0 }
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
  const shape = x.shape.filter((_, d) => d !== dim)
  const strides = x.strides.filter((_, d) => d !== dim)
  return { data: x.data, shape, strides, offset: x.offset + index * x.strides[dim] }
}
