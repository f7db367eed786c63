// wrong: calls rng.shuffle but does not use the copy that it returns, so nothing is shuffled
// should hear: shuffl|same order|order (of|as) 
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
  return {
    *[Symbol.iterator]() {
      const rows = Array.from({ length: x.shape[0] }, (_, i) => i)
      rng.shuffle(rows)
      for (let start = 0; start < rows.length; start += batchSize) {
        const index = tensor(rows.slice(start, start + batchSize))
        yield { x: take(x, { index }), y: take(y, { index }) }
      }
    },
  }
}
