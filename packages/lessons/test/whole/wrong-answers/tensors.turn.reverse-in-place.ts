// wrong: reverses the arrays of the view that was handed in
// should hear: as it is|handed in|stays|changes|argument
import type { View } from '../tensors/strides.ts'

export function transpose(x: View): View {
  ;(x.shape as number[]).reverse()
  ;(x.strides as number[]).reverse()
  return { ...x }
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
