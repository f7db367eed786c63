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

/** The dot product of two lists of equal length: multiplied pair by pair, added up. */
export function dot(x: readonly number[], y: readonly number[]): number {
  // todo: the sum of the products
  return x.reduce((total, v, k) => total + v * y[k], 0)
  // end
}

/** Every row of a against every column of b. a [m, k], b [k, n] gives [m, n]. */
export function matmul(a: View, b: View): View {
  // todo: refuse what does not fit; then a dot product for each row of a and each column of b
  const [m, k] = a.shape
  const [rows, n] = b.shape
  if (k !== rows) throw new RangeError(`matmul: ${k} columns do not meet ${rows} rows`)
  const columns = toRows(transpose(b))
  const products = toRows(a).flatMap(row => columns.map(column => dot(row, column)))
  return fresh(products, [m, n])
  // end
}
