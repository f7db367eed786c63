// wrong: an index that stays
// should hear: reads the first word
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  let t = 0
  while (states.length < x.length) {
    h = rnnCell(x[t]!, h, weights)
    states.push(h)
  }
  return states
}
