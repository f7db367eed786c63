// wrong: itself hidden
// should hear: itself|NaN
import { type Tensor, zeros } from '@neuralings/tensor'

/** 1 where a query may look, 0 where it may not: itself and what is before it. The queries are the last of the keys. [queries, keys] */
export function causalMask(queries: number, keys = queries): Tensor {
  const mask = zeros([queries, keys], { dtype: 'int32' })
  for (let i = 0; i < queries; i++)
    for (let j = 0; j < keys; j++) {
      mask.data[i * keys + j] = j < i + keys - queries ? 1 : 0
    }
  return mask
}
