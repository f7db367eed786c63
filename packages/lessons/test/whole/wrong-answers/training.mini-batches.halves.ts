// wrong: each half is shuffled in itself
// should hear: half|never at place
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
      const at = (list: number[]) => { const index = tensor(list, { dtype: "int32" }); return { x: take(x, { index }), y: take(y, { index }) } }
      const n = x.shape[0]
      const all = [...Array(n).keys()]
      const half = n >> 1
      const order = [...rng.shuffle(all.slice(0, half)), ...rng.shuffle(all.slice(half))]
      for (let i = 0; i < n; i += batchSize) yield at(order.slice(i, i + batchSize))
    },
  }
}
