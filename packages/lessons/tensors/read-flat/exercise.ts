import type { View } from '../strides/exercise.ts'

/** The numbers of a table as nested arrays, row by row. x [m, n]. */
export function toRows({ data, shape, strides, offset }: View): number[][] {
  const [rows, columns] = shape
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => data[offset + i * strides[0] + j * strides[1]]),
  )
}
