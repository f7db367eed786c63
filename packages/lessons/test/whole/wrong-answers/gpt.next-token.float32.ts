// wrong: packs both without a dtype, and forgets the answer of the last token
// should hear: float32|int32|dtype
import { tensor, type Tensor } from '@neuralings/tensor'

export interface Windows {
  /** How many tokens a row has. */
  length: number
  /** Where each row starts in the text. */
  at: number[]
}

/** Pieces of a text, and what follows after each of their tokens: x and y, both [rows, length] int32. */
export function nextTokenPairs(ids: number[], { length, at }: Windows): { x: Tensor; y: Tensor } {
  const cut = (from: number) => at.map(i => ids.slice(i + from, i + from + length))
  for (const i of at) if (i + length > ids.length) throw new RangeError('too late')
  return { x: tensor(cut(0)), y: tensor(cut(1)) }
}
