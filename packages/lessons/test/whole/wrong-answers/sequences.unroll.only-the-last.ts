// wrong: reduces to one state
// should hear: last state only
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  return [x.reduce((state, word) => rnnCell(word, state, weights), h)]
}
