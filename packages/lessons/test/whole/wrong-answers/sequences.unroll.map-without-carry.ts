// wrong: map with the state at the start
// should hear: begins with
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  return x.map(word => rnnCell(word, h, weights))
}
