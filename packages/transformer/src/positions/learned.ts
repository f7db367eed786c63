// Positions that are learnt: a table with a vector for each place, moved like all other weights. GPT-2 has this one. What
// stands behind the last place of the table can't be read. PyTorch: nn.Embedding(length, dim), by place.

import type { Variable } from '@neuralings/autograd'
import { Module, parameter } from '@neuralings/nn-mlp'
import {
  type Rng,
  randn,
  requireCounts,
  requireOptions,
  requireRng,
  type Tensor,
} from '@neuralings/tensor'
import { addPositions } from './add-positions.ts'

/**
 * Adds row p of `weight` [length, dim] to the vector at place p: [..., T, dim] → the same, for T up to `length`. The
 * table starts from the bell curve, N(0, 0.02²), as in GPT-2. `start` is the place of the first one, if it is not 0.
 * Throws unless all sizes are whole numbers ≥ 1, when T is larger, and without an rng. (Gehring et al., 2017)
 *
 * @example
 * const places = new LearnedPositions(100, 8, { rng: createRng(0) })
 * console.log(places.forward(zeros([2, 5, 8])).shape) // [ 2, 5, 8 ]
 */
export class LearnedPositions extends Module {
  weight: Variable

  constructor(length: number, dim: number, options: { rng: Rng }) {
    super()
    requireCounts({ length, dim }, 'LearnedPositions')
    const { rng } = requireRng(options, 'LearnedPositions', ['rng'])
    this.weight = parameter(randn([length, dim], { rng, std: 0.02 }))
  }

  override forward(x: Variable | Tensor, options: { start?: number } = {}): Variable {
    const { start = 0 } = requireOptions(options, 'LearnedPositions', ['start'])
    return addPositions(x, this.weight, { owner: this, start })
  }

  override toString(): string {
    return `LearnedPositions(${this.weight.shape.join(', ')})`
  }
}
