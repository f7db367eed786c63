// wrong: adds the offset to every row anew
// should hear: offset|begin|start|stride
import type { View } from '../tensors/strides.ts'

export function toRows({ data, shape, strides, offset }: View): number[][] {
  const [rows, columns] = shape
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => data[i * (offset + strides[0]) + j * strides[1]]),
  )
}
