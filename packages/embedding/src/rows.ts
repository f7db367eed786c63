// To look up a row and to learn it: out of the table, and back into it.

import { accelerated, contiguous, empty, type Tensor, zerosLike } from '@neuralings/tensor'
import { gatherRowsByKernel, type Lookup, scatterRowsByKernel } from './kernels/rows.ts'

/** The row of `weight` [V, d] that each id points at: [...] → [..., d]. */
export const gatherRows = accelerated((weight: Tensor, ids: Tensor): Tensor => {
  const d = weight.shape[1]
  const y = empty([...ids.shape, d], { dtype: weight.dtype })
  const [from, rows, to] = [contiguous(weight).data, contiguous(ids).data, y.data]
  for (let i = 0; i < ids.size; i++) {
    const row = rows[i]
    for (let j = 0; j < d; j++) to[i * d + j] = from[row * d + j]
  }
  return y
}, gatherRowsByKernel)

/** The way back: each row of `g` [..., d] is added to the row it came from, but none to `paddingIdx`. → [V, d] */
export const scatterRows = accelerated((g: Tensor, { ids, weight, paddingIdx }: Lookup): Tensor => {
  const d = weight.shape[1]
  const sums = zerosLike(weight)
  const [from, rows, to] = [contiguous(g).data, contiguous(ids).data, sums.data]
  for (let i = 0; i < ids.size; i++) {
    const row = rows[i]
    if (row === paddingIdx) continue
    for (let j = 0; j < d; j++) to[row * d + j] += from[i * d + j]
  }
  return sums
}, scatterRowsByKernel)
