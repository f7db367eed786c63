// Where the rows of a mask begin: it is stretched over the scores, so its rows do not follow one another.

import type { Tensor } from '@neuralings/tensor'

/** Where in the data of `x` row i begins, if rows are counted through all dimensions but the last. */
export function startOf({ shape, strides, offset }: Tensor, i: number): number {
  let start = offset
  for (let d = shape.length - 2; d >= 0; d--) {
    start += (i % shape[d]) * strides[d]
    i = Math.floor(i / shape[d])
  }
  return start
}
