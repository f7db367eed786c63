// wrong: the batches never come to an end, as start is not changed
// should hear: never (\w+ )?(end|stop|finish|chang|mov|com|step|return|reach)|(does|did|do)(n.t| not) (\w+ )?(end|stop|finish|change|move|come|return)|endless|for ?ever|without end|no end|infinite loop|too long|still running|within \d+ ?s|same (batch|rows)|more than once|too many batches
// deadline: 3
// piece: training/mini-batches
// milestone: training/spirals
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
      for (let start = 0; start < rows.length; start + batchSize) {
        const index = tensor(rows.slice(start, start + batchSize))
        yield { x: take(x, { index }), y: take(y, { index }) }
      }
    },
  }
}
