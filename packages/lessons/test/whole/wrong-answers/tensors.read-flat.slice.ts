// wrong: cuts rows out of the data from the offset on
// should hear: stride|steps|start|further
import type { View } from '../tensors/strides.ts'

export function toRows({ data, shape, strides, offset }: View): number[][] {
  const [rows, columns] = shape
  const flat = Array.from(data)
  return Array.from({ length: rows }, (_, i) => {
    const start = offset + i * strides[0]
    return flat.slice(start, start + columns)
  })
}
