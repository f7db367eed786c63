// wrong: takes the second argument of slice for a length: the batches are empty from the second on
// should hear: slice|empty|0 rows|missing|exactly once|(every|each) example|4, 4|sizes? of|after the first|second batch
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
      for (let start = 0; start < rows.length; start += batchSize) {
        const index = tensor(rows.slice(start, batchSize))
        yield { x: take(x, { index }), y: take(y, { index }) }
      }
    },
  }
}
