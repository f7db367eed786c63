// wrong: mul for matmul
// should hear: number by number
import { add, matmul, mul, tanh, transpose, type Variable } from '@neuralings/autograd'

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
  const before = add(mul(h, transpose(weightHh)), biasHh)
  const word = add(matmul(x, transpose(weightIh)), biasIh)
  return tanh(add(before, word))
}
