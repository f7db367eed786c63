// wrong: the answer is the token itself
// should hear: repeat the token|x itself
import { type Tensor, tensor } from '@neuralings/tensor'

export interface Windows {
  length: number
  at: number[]
}

export function nextTokenPairs(ids: number[], { length, at }: Windows): { x: Tensor; y: Tensor } {
  if (at.some(start => start + length + 1 > ids.length)) throw new RangeError('too far')
  const x = tensor(at.map(start => ids.slice(start, start + length)), { dtype: 'int32' })
  return { x, y: x }
}
