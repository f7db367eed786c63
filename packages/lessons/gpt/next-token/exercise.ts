import { type Tensor, tensor } from '@neuralings/tensor'

export interface Windows {
  /** How many tokens a row has. */
  length: number
  /** Where each row starts in the text. */
  at: number[]
}

/** Pieces of a text, and what follows after each of their tokens: x and y, both [rows, length] int32. */
export function nextTokenPairs(ids: number[], { length, at }: Windows): { x: Tensor; y: Tensor } {
  // todo: cut the rows out of ids twice, and refuse a row whose last answer lies beyond the end
  if (at.some(start => start + length >= ids.length))
    throw new RangeError('nextTokenPairs: a row needs one token more than its length')
  const rows = (text: number[]) => at.map(start => text.slice(start, start + length))
  return {
    x: tensor(rows(ids), { dtype: 'int32' }),
    y: tensor(rows(ids.slice(1)), { dtype: 'int32' }),
  }
  // end
}
