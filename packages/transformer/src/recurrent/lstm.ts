// Long short-term memory: beside h there is a cell c, which is only added to, and of which a gate forgets some. Along c a
// gradient comes back through many steps without being multiplied by weights. PyTorch: nn.LSTM, nn.LSTMCell.

import { sigmoid, tanh } from '@neuralings/activations'
import { add, mul, split, type Variable } from '@neuralings/autograd'
import { linear } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'
import { Recurrent, type RecurrentOptions } from './recurrent.ts'
import type { State } from './scan.ts'
import { type CellWeights, checkCell } from './weights.ts'

/** What an LSTM carries from step to step: h [..., H], which is seen outside, and the cell c [..., H]. */
export interface LSTMState extends State {
  c: Variable
}

/**
 * One step. x [..., in], h and c [..., H]; weightIh [4H, in], weightHh [4H, H], biases [4H] or none, each holding the
 * rows of i, f, g and o below each other → the next h and c. Throws unless the numbers of rows fit.
 * (Hochreiter and Schmidhuber, 1997; Gers et al., 2000)
 *
 *     i = σ(iₓ + iₕ)     input: how much of g is written
 *     f = σ(fₓ + fₕ)     forget: how much of c stays
 *     g = tanh(gₓ + gₕ)  what may be written
 *     o = σ(oₓ + oₕ)     output: how much of c is shown
 *     c′ = f·c + i·g
 *     h′ = o·tanh(c′)
 *
 * @example
 * // With all weights 0, the gates are half open and nothing is written: half of c is left.
 * const weights = { weightIh: zeros([4, 2]), weightHh: zeros([4, 1]) }
 * const { c } = lstmCell(tensor([3, 5]), { h: tensor([1]), c: tensor([8]) }, weights)
 * console.log(c.toArray()) // [ 4 ]
 */
export function lstmCell(
  x: Variable | Tensor,
  { h, c }: Record<'h' | 'c', Variable | Tensor>,
  weights: CellWeights,
): LSTMState {
  checkCell('lstmCell', weights, { h, gates: 4 })
  const { weightIh, weightHh, biasIh, biasHh } = weights
  const sums = add(linear(x, weightIh, biasIh ?? null), linear(h, weightHh, biasHh ?? null))
  const [i, f, g, o] = split(sums, h.shape.at(-1)!, { dim: -1 }) // 4 × [..., H]
  const next = add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g)))
  return { h: mul(sigmoid(o), tanh(next)), c: next }
}

/**
 * `lstmCell` over a sequence: [T, N, inputs] → [T, N, hidden], or [N, T, …] with `batchFirst`; N may be missing. Names and
 * first weights as in PyTorch; options, such as `numLayers` and `bidirectional`, as in `RNN`. Throws unless all sizes are
 * whole numbers ≥ 1; `forward` throws when the shape does not fit.
 *
 * @example
 * const layer = new LSTM(3, 4, { rng: createRng(0), numLayers: 2, bidirectional: true })
 * const { output, states } = layer.run(zeros([7, 2, 3]))
 * console.log(output.shape, states.length, states[1].c.shape) // [ 7, 2, 8 ] 4 [ 2, 4 ]
 */
export class LSTM extends Recurrent<LSTMState> {
  constructor(inputs: number, hidden: number, options: RecurrentOptions) {
    super({ inputs, hidden, gates: 4 }, options)
  }

  protected override start(nothing: Variable): LSTMState {
    return { h: nothing, c: nothing }
  }

  protected override step(x: Variable, state: LSTMState, weights: CellWeights): LSTMState {
    return lstmCell(x, state, weights)
  }
}
