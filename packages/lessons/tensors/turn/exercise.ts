import type { View } from '../strides/exercise.ts'

/** A table with its columns as rows. x [m, n] gives [n, m]. */
export function transpose({ data, shape, strides, offset }: View): View {
  // todo: the two dimensions in each other's place
  return { data, shape: shape.toReversed(), strides: strides.toReversed(), offset }
  // end
}

/** Walked backwards along each of dims. The shape stays. */
export function flip({ data, shape, strides, offset }: View, dims: readonly number[]): View {
  // todo: begin at the far end of each of these dimensions, and walk back
  const back = strides.map((stride, dim) => (dims.includes(dim) ? -stride : stride))
  const start = dims.reduce((at, dim) => at + (shape[dim] - 1) * strides[dim], offset)
  return { data, shape, strides: back, offset: start }
  // end
}

/** One entry along a dimension, which is gone afterwards. */
export function select(x: View, { dim, index }: { dim: number; index: number }): View {
  // todo: begin at that entry, and forget the dimension
  const shape = x.shape.toSpliced(dim, 1)
  const strides = x.strides.toSpliced(dim, 1)
  return { data: x.data, shape, strides, offset: x.offset + index * x.strides[dim] }
  // end
}
