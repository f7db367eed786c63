// Mini-batches: a step on 64 examples costs far less than one on 10,000, and points nearly the same way.
// Each epoch deals the examples anew, like cards. PyTorch: torch.utils.data.DataLoader(shuffle=True).

import { type Rng, type Tensor, take, tensor } from '@neuralings/tensor'
import { checkCount } from './check.ts'

/** Some examples: row i of `y` is the answer to row i of `x`. */
export interface Batch {
  x: Tensor
  y: Tensor
}

/** One walk over it is one epoch: every example once, in a new order. `length` counts the batches of an epoch. */
export interface Batches extends Iterable<Batch> {
  readonly length: number
}

/**
 * Deals `x` [N,…] and `y` [N,…] in batches of `batchSize` rows; the last one may be smaller.
 * Every walk over the result shuffles with `rng` again.
 * Throws when x and y differ in their number of rows, or `batchSize` is no whole number ≥ 1.
 *
 * @example
 * const data = batches({ x: zeros([10, 2]), y: zeros([10]) }, { batchSize: 4, rng: createRng(0) })
 * for (const { x } of data) console.log(x.shape)
 * // [ 4, 2 ]
 * // [ 4, 2 ]
 * // [ 2, 2 ]
 */
export function batches(
  { x, y }: Batch,
  { batchSize, rng }: { batchSize: number; rng: Rng },
): Batches {
  const [count, answers] = [x.shape[0] ?? 0, y.shape[0] ?? 0]
  if (count !== answers) throw new RangeError(`batches: x has ${count} rows and y has ${answers}`)
  checkCount('batches', { batchSize })
  return {
    length: Math.ceil(count / batchSize),
    *[Symbol.iterator]() {
      const order = rng.shuffle(Array.from({ length: count }, (_, i) => i))
      for (let start = 0; start < count; start += batchSize) {
        const index = tensor(order.slice(start, start + batchSize), { dtype: 'int32' })
        yield { x: take(x, { index }), y: take(y, { index }) }
      }
    },
  }
}
