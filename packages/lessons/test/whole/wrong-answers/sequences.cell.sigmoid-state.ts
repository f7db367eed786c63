// wrong: a sigmoid
// should hear: bent by a sigmoid
import { sigmoid } from '@neuralings/activations'
import { add, matmul, transpose, type Variable } from '@neuralings/autograd'

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
  const word = add(matmul(x, transpose(weightIh)), biasIh)
  const before = add(matmul(h, transpose(weightHh)), biasHh)
  return sigmoid(add(word, before))
}
