import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from '../cell/exercise.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  // todo: a step for each word, and all the states
  const states: Variable[] = []
  for (const word of x) {
    h = rnnCell(word, h, weights)
    states.push(h)
  }
  return states
  // end
}
