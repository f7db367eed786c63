// The recurrent network: it reads one step after the other, and carries what it remembers in a vector h. Everything that
// it knows of the past must pass through h at every step, so the past fades. PyTorch: nn.RNN, nn.RNNCell.

import { tanh } from '@neuralings/activations'
import { add, type Variable } from '@neuralings/autograd'
import { linear } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'
import { Recurrent, type RecurrentOptions } from './recurrent.ts'
import type { State } from './scan.ts'
import { type CellWeights, checkCell } from './weights.ts'

type Activation = (x: Variable) => Variable

/**
 * One step: `h′ = tanh(W_ih·x + b_ih + W_hh·h + b_hh)`. x [..., in], h [..., H], weightIh [H, in], weightHh [H, H],
 * biases [H] or none → [..., H]. Another activation than tanh may be given. Throws unless the numbers of
 * rows fit. (Elman, 1990)
 *
 * @example
 * const weights = { weightIh: tensor([[1, 0]]), weightHh: tensor([[10]]) }
 * const h = rnnCell(tensor([3, 5]), tensor([2]), { ...weights, activation: relu })
 * console.log(h.toArray()) // [ 23 ]
 */
export function rnnCell(
  x: Variable | Tensor,
  h: Variable | Tensor,
  weights: CellWeights & { activation?: Activation },
): Variable {
  checkCell('rnnCell', weights, { h, gates: 1, more: ['activation'] })
  const { weightIh, weightHh, biasIh, biasHh, activation = tanh } = weights
  return activation(add(linear(x, weightIh, biasIh ?? null), linear(h, weightHh, biasHh ?? null)))
}

/**
 * `rnnCell` over a sequence: [T, N, inputs] → [T, N, hidden], or [N, T, …] with `batchFirst`; N may be missing. With
 * `bidirectional` a second cell reads from the end, and what both say is side by side, [..., 2·hidden]. The activation is
 * tanh unless told otherwise. The weights are named as in PyTorch, weight_ih_l0, weight_ih_l0_reverse and so on, and start
 * evenly spread over ±1/√hidden; `bias: false` leaves biases out. With `dropout` numbers are dropped between layers.
 * Throws unless all sizes are whole numbers ≥ 1; `forward` throws when the shape does not fit.
 *
 * @example
 * const layer = new RNN(3, 4, { rng: createRng(0) })
 * console.log(layer.forward(zeros([7, 2, 3])).shape) // [ 7, 2, 4 ]
 * console.log(Object.keys(layer.stateDict()).join(' '))
 * // weight_ih_l0 weight_hh_l0 bias_ih_l0 bias_hh_l0
 */
export class RNN extends Recurrent<State> {
  readonly activation: Activation

  constructor(
    inputs: number,
    hidden: number,
    options: RecurrentOptions & { activation?: Activation },
  ) {
    super({ inputs, hidden, gates: 1, more: ['activation'] }, options)
    this.activation = options.activation ?? tanh
  }

  protected override start(nothing: Variable): State {
    return { h: nothing }
  }

  protected override step(x: Variable, { h }: State, weights: CellWeights): State {
    return { h: rnnCell(x, h, { ...weights, activation: this.activation }) }
  }
}
