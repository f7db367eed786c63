// wrong: the tables stand first
// should hear: tables stand first
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
  const Wx = matmul(weightIh, x)
  const Uh = matmul(weightHh, h)
  return tanh(add(add(Wx, biasIh), add(Uh, biasHh)))
}
