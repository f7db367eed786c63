// wrong: shuffles x and y separately, so the answers belong to other examples
// should hear: same rows|row i|belong|\bpair|answer to|apart|separate|match|other example
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
      const numbers = Array.from({ length: x.shape[0] }, (_, i) => i)
      const xs = rng.shuffle(numbers)
      const ys = rng.shuffle(numbers)
      for (let i = 0; i < numbers.length; i += batchSize)
        yield {
          x: take(x, { index: tensor(xs.slice(i, i + batchSize)) }),
          y: take(y, { index: tensor(ys.slice(i, i + batchSize)) }),
        }
    },
  }
}
