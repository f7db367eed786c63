import { toRows } from '../read-flat/exercise.ts'
import { rowMajor, type View } from '../strides/exercise.ts'
import { transpose } from '../turn/exercise.ts'

/** New numbers, row by row. */
const fresh = (data: number[], shape: number[]): View => ({
  data,
  shape,
  strides: rowMajor(shape),
  offset: 0,
})

/** The sums of a table along one dimension, which is gone afterwards, or has length 1 with keepdim. */
export function sum(x: View, { dim, keepdim = false }: { dim: number; keepdim?: boolean }): View {
  // todo: one total for each line along dim, as a fresh view
  const along = dim < 0 ? dim + 2 : dim
  const lines = toRows(along === 0 ? transpose(x) : x)
  const totals = lines.map(line => line.reduce((total, v) => total + v, 0))
  return fresh(totals, keepdim ? x.shape.with(along, 1) : [totals.length])
  // end
}
