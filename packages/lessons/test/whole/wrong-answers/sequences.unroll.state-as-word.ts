// wrong: word and state in each other's place
// should hear: as the word
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  for (const word of x) {
    h = rnnCell(h, word, weights)
    states.push(h)
  }
  return states
}
