// wrong: a piece of the milestone shows c as it is
// should hear: sequences/gates
// milestone: sequences/recall
// piece: sequences/gates
import { sigmoid } from '@neuralings/activations'
import { add, matmul, mul, split, tanh, transpose, type Variable } from '@neuralings/autograd'

export interface LSTMState {
  /** What is shown, [B, H]. */
  h: Variable
  /** What is remembered, [B, H]. */
  c: Variable
}

/** The rows of i, f, g and o below each other. */
export interface LSTMWeights {
  /** For the input, [4H, in]. */
  weightIh: Variable
  /** For the state, [4H, H]. */
  weightHh: Variable
  /** [4H] each. */
  biasIh: Variable
  biasHh: Variable
}

/** The next state, of an input [B, in] and the state before it. */
export function lstmCell(
  x: Variable,
  { h, c }: LSTMState,
  { weightIh, weightHh, biasIh, biasHh }: LSTMWeights,
): LSTMState {
  const fromInput = add(matmul(x, transpose(weightIh)), biasIh) // [B, 4H]
  const fromState = add(matmul(h, transpose(weightHh)), biasHh) // [B, 4H]
  const sums = add(fromInput, fromState)
  const [i, f, g, o] = split(sums, h.shape[1], { dim: 1 }) // 4 × [B, H]
  const next = add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g)))
  return { h: mul(sigmoid(o), next), c: next }
}
