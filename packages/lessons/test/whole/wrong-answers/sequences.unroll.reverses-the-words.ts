// wrong: turns the list of words itself
// should hear: another order
import type { Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  x.reverse()
  x.forEach(word => {
    h = rnnCell(word, h, weights)
    states.push(h)
  })
  return states
}
