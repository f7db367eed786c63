// wrong: what comes of the state is bent by itself
// should hear: then once more
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
  const before = tanh(add(matmul(h, transpose(weightHh)), biasHh))
  return tanh(add(add(matmul(x, transpose(weightIh)), biasIh), before))
}
