// wrong: the last word has no step
// should hear: last word is never read
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  for (let t = 0; t < x.length - 1; t++) {
    h = rnnCell(x[t]!, h, weights)
    states.push(h)
  }
  return states
}
