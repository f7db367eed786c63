// wrong: a loop over the places, up to and including T
// should hear: Line 10 reads x\[4\]
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  for (let t = 0; t <= x.length; t++) {
    const word = x[t]
    h = rnnCell(word, h, weights)
    states.push(h)
  }
  return states
}
