// wrong: adds the new state to the old
// should hear: is the next state
import { add, type Variable } from '@neuralings/autograd'
import { type CellWeights, rnnCell } from './cell.ts'

/** The states behind each of T words, each [B, H]: the cell walks along them, from the state h on. */
export function unroll(x: Variable[], h: Variable, weights: CellWeights): Variable[] {
  return x.map(word => {
    h = add(rnnCell(word, h, weights), h)
    return h
  })
}
