// wrong: drops the last batch when it is not full
// should hear: \blast\b|left over|dropp?|missing|exactly once|remain|(every|each) example|2 rows|(3|three) batches|\brest\b
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
      const rows = rng.shuffle(Array.from({ length: x.shape[0] }, (_, i) => i))
      const count = Math.floor(rows.length / batchSize)
      for (let i = 0; i < count; i++) {
        const index = tensor(rows.slice(i * batchSize, (i + 1) * batchSize))
        yield { x: take(x, { index }), y: take(y, { index }) }
      }
    },
  }
}
