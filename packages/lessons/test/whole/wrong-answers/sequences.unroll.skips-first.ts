// wrong: begins with the second word
// should hear: never read
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  for (const word of x.slice(1)) {
    h = rnnCell(word, h, weights)
    states.push(h)
  }
  return states
}
