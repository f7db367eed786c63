// wrong: a new variable at each step
// should hear: no gradient
import { type Variable, variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  const states: Variable[] = []
  for (const word of x) {
    h = rnnCell(word, h, weights)
    states.push(h)
    h = variable(h.data)
  }
  return states
}
