// wrong: takes the answers in order, the examples shuffled
// should hear: answer|\by\b|look at tensor
import { type Rng, type Tensor, take, tensor } from '@neuralings/tensor'

/** Some examples: row i of y is the answer to row i of x. */
export interface Batch {
  x: Tensor
  y: Tensor
}

/** Deals the rows in batches. Every walk over the result is an epoch, in a new order. */
export function batches(
  { x, y }: Batch,
  { batchSize, rng }: { batchSize: number; rng: Rng },
): Iterable<Batch> {
  return {
    *[Symbol.iterator]() {
      const order = rng.shuffle(Array.from({ length: x.shape[0] }, (_, row) => row))
      for (let start = 0; start < order.length; start += batchSize) {
        const index = tensor(order.slice(start, start + batchSize))
        yield { x: take(x, { index }), y: take(y, { index: tensor(order.slice(start, start + batchSize).map((_, i) => start + i)) }) }
      }
    },
  }
}
