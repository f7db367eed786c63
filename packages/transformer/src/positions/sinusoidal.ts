// Attention does not know what stands where: shuffle the words, and each gets the same answer. So every word vector gets a
// vector for its place added. Here it is made of waves, like the hands of clocks that turn at different speeds: the first
// hand turns once in 6 places, the last once in 60,000. PyTorch has no layer of it.

import type { Variable } from '@neuralings/autograd'
import { Module } from '@neuralings/nn-mlp'
import {
  type DType,
  empty,
  persist,
  requireCounts,
  requireOptions,
  type Tensor,
} from '@neuralings/tensor'
import { addPositions } from './add-positions.ts'

/**
 * A vector for each place p: [length, dim], with `pe[p, 2i] = sin(p / 10000^(2i/dim))` and `pe[p, 2i+1] = cos` of the
 * same. Throws unless both are whole numbers, length ≥ 0 and dim ≥ 1. (Vaswani et al., 2017)
 *
 * @example
 * console.log(sinusoidalPositions(3, 4))
 * // tensor([[ 0.0000,  1.0000,  0.0000,  1.0000],
 * //         [ 0.8415,  0.5403,  0.0100,  0.9999],
 * //         [ 0.9093, -0.4161,  0.0200,  0.9998]])
 */
export function sinusoidalPositions(
  length: number,
  dim: number,
  options: { dtype?: DType } = {},
): Tensor {
  const { dtype } = requireOptions(options, 'sinusoidalPositions', ['dtype'])
  requireCounts({ length }, 'sinusoidalPositions', 0)
  requireCounts({ dim }, 'sinusoidalPositions')
  const places = empty([length, dim], { dtype })
  for (let p = 0; p < length; p++) {
    for (let i = 0; i < dim; i++) {
      const angle = p / 10000 ** ((i - (i % 2)) / dim)
      places.data[p * dim + i] = i % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
    }
  }
  return places
}

/**
 * Adds `sinusoidalPositions` to vectors: [..., T, dim] → the same, for T up to `length`. There is nothing to learn.
 * `start` is the place of the first one, if it is not 0. Throws when T is larger.
 *
 * @example
 * const places = new SinusoidalPositions(100, 2)
 * console.log(places.forward(tensor([[10, 10], [10, 10]])).toArray()) // [ [ 10, 11 ], [ 10.84…, 10.54… ] ]
 */
export class SinusoidalPositions extends Module {
  readonly #table: Tensor

  constructor(length: number, dim: number) {
    super()
    requireCounts({ length }, 'SinusoidalPositions')
    this.#table = persist(sinusoidalPositions(length, dim))
  }

  override forward(x: Variable | Tensor, options: { start?: number } = {}): Variable {
    const { start = 0 } = requireOptions(options, 'SinusoidalPositions', ['start'])
    return addPositions(x, this.#table, { owner: this, start })
  }

  override toString(): string {
    return `SinusoidalPositions(${this.#table.shape.join(', ')})`
  }
}
