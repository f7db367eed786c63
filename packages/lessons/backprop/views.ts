// A table as a view: what reads it as it lies, or from the start, reads other numbers.
import { reshape, slice, type Tensor, tensor, transpose } from '@neuralings/tensor'

/** The same numbers, as a turned part of a larger table: with an offset, and the strides the other way round. */
export function asView(table: number[][]): Tensor {
  const [m, n] = [table.length, table[0]!.length]
  const columns = Array.from({ length: n }, (_, j) => [99, ...table.map(row => row[j]!)])
  const larger = [...new Array<number>(m + 1).fill(99), ...columns.flat()]
  return transpose(slice(reshape(tensor(larger), [n + 1, m + 1]), [[1], [1]]))
}
