// wrong: transposes the input instead of the table
// should hear: inner dimensions differ
import { add, matmul, tanh, transpose, type Variable } from '@neuralings/autograd'

export interface CellWeights {
  /** For the input, [H, in]. */
  weightIh: Variable
  /** For the state, [H, H]. */
  weightHh: Variable
  /** [H] each. */
  biasIh: Variable
  biasHh: Variable
}

/** The next state [B, H], of an input [B, in] and the state before it, [B, H]. */
export function rnnCell(
  x: Variable,
  h: Variable,
  { weightIh, weightHh, biasIh, biasHh }: CellWeights,
): Variable {
  const fromInput = add(transpose(matmul(weightIh, transpose(x))), biasIh) // [B, H]
  const fromState = add(matmul(transpose(weightHh), h), biasHh) // [B, H]
  return tanh(add(fromInput, fromState))
}
