// wrong: throws a plain Error
// should hear: RangeError
import { type Tensor, tensor } from '@neuralings/tensor'

export interface Windows {
  length: number
  at: number[]
}

export function nextTokenPairs(ids: number[], { length, at }: Windows): { x: Tensor; y: Tensor } {
  for (const start of at) if (start + length >= ids.length) throw new Error('beyond the end')
  const cut = (from: number) => at.map(start => ids.slice(start + from, start + from + length))
  return { x: tensor(cut(0), { dtype: 'int32' }), y: tensor(cut(1), { dtype: 'int32' }) }
}
