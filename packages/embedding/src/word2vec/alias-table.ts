// Drawing from a list where each item has its own chance, in the same short time however long the list is (Walker,
// 1977). Each item gets a slot of equal size. What does not fill its slot is topped up from one that has too much.

import type { Rng } from '@neuralings/tensor'

/**
 * Draws the index i with the probability weights[i] / Σ weights. Throws unless all weights are 0 or more, one is more, and
 * their sum is finite. PyTorch: torch.multinomial.
 *
 * @example
 * const coin = new AliasTable([1, 3])
 * const rng = createRng(0)
 * const heads = Array.from({ length: 1000 }, () => coin.draw(rng)).filter(side => side === 1)
 * console.log(Math.round(heads.length / 100)) // 8
 */
export class AliasTable {
  /** Which part of slot i is item i's own. */
  readonly #own: Float64Array
  /** The item that the rest of the slot belongs to. */
  readonly #other: Int32Array

  constructor(weights: ArrayLike<number>) {
    const n = weights.length
    const total = totalOf(weights)
    this.#own = Float64Array.from(weights, weight => (weight / total) * n)
    this.#other = Int32Array.from({ length: n }, (_, i) => i)
    const poor = [...this.#own.keys()].filter(i => this.#own[i] < 1)
    const rich = [...this.#own.keys()].filter(i => this.#own[i] >= 1)
    while (poor.length > 0 && rich.length > 0) {
      const taker = poor.pop()!
      const giver = rich.pop()!
      this.#other[taker] = giver
      this.#own[giver] -= 1 - this.#own[taker]
      if (this.#own[giver] < 1) poor.push(giver)
      else rich.push(giver)
    }
  }

  draw(rng: Rng): number {
    const point = rng.uniform(0, this.#own.length)
    const slot = Math.floor(point)
    return point - slot < this.#own[slot] ? slot : this.#other[slot]
  }
}

function totalOf(weights: ArrayLike<number>): number {
  const all = Array.from(weights)
  const total = all.reduce((sum, weight) => sum + weight, 0)
  if (total > 0 && total < Infinity && all.every(weight => weight >= 0)) return total
  throw new RangeError(
    'AliasTable: expected weights ≥ 0 of a finite sum, at least one of them above 0',
  )
}
