// wrong: y is rolled round: the last answer is the first token of the row
// should hear: y
import { type Tensor, tensor } from '@neuralings/tensor'

export interface Windows {
  length: number
  at: number[]
}

export function nextTokenPairs(ids: number[], { length, at }: Windows): { x: Tensor; y: Tensor } {
  if (at.some(start => start + length >= ids.length)) throw new RangeError('too far')
  const rows = at.map(start => ids.slice(start, start + length))
  return {
    x: tensor(rows, { dtype: 'int32' }),
    y: tensor(rows.map(row => [...row.slice(1), row[0]]), { dtype: 'int32' }),
  }
}
