// wrong: labels lose their kind
// should hear: float32|dtype
import { concat, slice, take, tensor, Tensor, type Rng } from '@neuralings/tensor'

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
      const n = x.shape[0]
      const order = rng.shuffle([...Array(n).keys()])
      const xs = x.toArray() as number[][]
      const ys = y.toArray() as number[]
      for (let i = 0; i < n; i += batchSize) { const p = order.slice(i, i + batchSize); yield { x: tensor(p.map(k => xs[k])), y: tensor(p.map(k => ys[k])) } }
    },
  }
}
