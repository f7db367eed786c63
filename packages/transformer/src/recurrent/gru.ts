// The gated recurrent unit: gates, numbers between 0 and 1, decide how much of the old state stays. A gate that is shut
// carries h along untouched, so the past fades more slowly. PyTorch: nn.GRU, nn.GRUCell.

import { sigmoid, tanh } from '@neuralings/activations'
import { add, mul, split, sub, type Variable } from '@neuralings/autograd'
import { linear } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'
import { Recurrent, type RecurrentOptions } from './recurrent.ts'
import type { State } from './scan.ts'
import { type CellWeights, checkCell } from './weights.ts'

/**
 * One step. x [..., in], h [..., H]; weightIh [3H, in], weightHh [3H, H], biases [3H] or none, each holding the rows of
 * r, z and n below each other → [..., H]. Throws unless the numbers of rows fit. (Cho et al., 2014, in PyTorch's form)
 *
 *     r  = σ(rₓ + rₕ)          reset: how much of h the candidate may see
 *     z  = σ(zₓ + zₕ)          update: how much of h stays
 *     n  = tanh(nₓ + r·nₕ)     the candidate
 *     h′ = (1 − z)·n + z·h
 *
 * @example
 * // With all weights 0, the gates are half open and the candidate is 0: half of h is left.
 * const weights = { weightIh: zeros([3, 2]), weightHh: zeros([3, 1]) }
 * console.log(gruCell(tensor([3, 5]), tensor([8]), weights).toArray()) // [ 4 ]
 */
export function gruCell(
  x: Variable | Tensor,
  h: Variable | Tensor,
  weights: CellWeights,
): Variable {
  checkCell('gruCell', weights, { h, gates: 3 })
  const { weightIh, weightHh, biasIh, biasHh } = weights
  const hidden = h.shape.at(-1)!
  const [rx, zx, nx] = split(linear(x, weightIh, biasIh ?? null), hidden, { dim: -1 }) // 3 × [..., H]
  const [rh, zh, nh] = split(linear(h, weightHh, biasHh ?? null), hidden, { dim: -1 })
  const r = sigmoid(add(rx, rh))
  const z = sigmoid(add(zx, zh))
  const n = tanh(add(nx, mul(r, nh)))
  return add(mul(sub(1, z), n), mul(z, h))
}

/**
 * `gruCell` over a sequence: [T, N, inputs] → [T, N, hidden], or [N, T, …] with `batchFirst`; N may be missing. Names and
 * first weights as in PyTorch; options, such as `numLayers` and `bidirectional`, as in `RNN`. Throws unless all sizes are
 * whole numbers ≥ 1; `forward` throws when the shape does not fit.
 *
 * @example
 * const layer = new GRU(3, 4, { rng: createRng(0), batchFirst: true })
 * console.log(layer.forward(zeros([2, 7, 3])).shape) // [ 2, 7, 4 ]
 */
export class GRU extends Recurrent<State> {
  constructor(inputs: number, hidden: number, options: RecurrentOptions) {
    super({ inputs, hidden, gates: 3 }, options)
  }

  protected override start(nothing: Variable): State {
    return { h: nothing }
  }

  protected override step(x: Variable, { h }: State, weights: CellWeights): State {
    return { h: gruCell(x, h, weights) }
  }
}
