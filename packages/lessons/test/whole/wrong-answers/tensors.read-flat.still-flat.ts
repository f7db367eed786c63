// wrong: only the offset added
// should hear: start is right|steps|stride
import type { View } from '../tensors/strides.ts'

export function toRows({ data, shape, strides, offset }: View): number[][] {
  const [rows, columns] = shape
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => data[offset + i * columns + j]),
  )
}
