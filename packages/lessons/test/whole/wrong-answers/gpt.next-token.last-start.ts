// wrong: looks for the end at the last start only
// should hear: last start only
import { tensor, type Tensor } from '@neuralings/tensor'

export interface Windows {
  /** How many tokens a row has. */
  length: number
  /** Where each row starts in the text. */
  at: number[]
}

/** Pieces of a text, and what follows after each of their tokens: x and y, both [rows, length] int32. */
export function nextTokenPairs(ids: number[], { length, at }: Windows): { x: Tensor; y: Tensor } {
  const cut = (from: number) => tensor(at.map(i => ids.slice(i + from, i + from + length)), { dtype: 'int32' })
  if (at[at.length - 1] + length >= ids.length) throw new RangeError('too late')
  return { x: cut(0), y: cut(1) }
}
