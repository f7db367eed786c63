// The kernels of looking up and learning rows. A table outside of their memory would have to go there as a whole, for a
// few rows: it stays where it is.

import { contiguous, empty, onKernels, type Tensor, zerosLike } from '@neuralings/tensor'

/** Ids, the table [V, d] that they point into, and the row of it that learns nothing. */
export interface Lookup {
  ids: Tensor
  weight: Tensor
  paddingIdx: number | null
}

export function gatherRowsByKernel(weight: Tensor, ids: Tensor): Tensor | null {
  const d = weight.shape[1]
  const [table, rows] = [contiguous(weight), contiguous(ids)]
  const y = empty([...ids.shape, d], { dtype: weight.dtype })
  const operands = { reads: [table], indices: [rows], writes: [y], pays: Boolean(table.home) }
  const done = onKernels(operands, (k, from, which, to) =>
    k.gatherRows(ids.size, d, from, which, to),
  )
  return done ? y : null
}

export function scatterRowsByKernel(g: Tensor, { ids, weight, paddingIdx }: Lookup): Tensor | null {
  const d = weight.shape[1]
  const [sums, arrived, rows] = [zerosLike(weight), contiguous(g), contiguous(ids)]
  const operands = { reads: [arrived], indices: [rows], updates: [sums], pays: Boolean(sums.home) }
  const done = onKernels(operands, (k, from, which, to) =>
    k.scatterRows(ids.size, d, from, which, paddingIdx ?? -1, to),
  )
  return done ? sums : null
}
