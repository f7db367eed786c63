// wrong: shuffles outside the walk, so every epoch has the same order
// should hear: (every|each|new|second|next|two|another|both) (epoch|walk)s?|anew|same order|again
import { type Rng, take, type Tensor, tensor } from '@neuralings/tensor'

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
  const rows = rng.shuffle(Array.from({ length: x.shape[0] }, (_, i) => i))
  return {
    *[Symbol.iterator]() {
      for (let start = 0; start < rows.length; start += batchSize) {
        const index = tensor(rows.slice(start, start + batchSize))
        yield { x: take(x, { index }), y: take(y, { index }) }
      }
    },
  }
}
