// wrong: one state for the whole batch
// should hear: same state
import { add, matmul, mean, tanh, transpose, type Variable } from '@neuralings/autograd'

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
  const fromInput = add(matmul(x, transpose(weightIh)), biasIh) // [B, H]
  const fromState = add(matmul(mean(h, { dim: 0, keepdim: true }), transpose(weightHh)), biasHh) // [B, H]
  return tanh(add(fromInput, fromState))
}
