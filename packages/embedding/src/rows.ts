// To look up a row and to learn it: out of the table, and back into it. The kernels do the same in a tenth of the time.

import { contiguous, empty, onKernels, type Tensor, zerosLike } from '@neuralings/tensor'

/** The row of `weight` that each id points at. */
export function gatherRows(weight: Tensor, ids: Tensor): Tensor {
  const d = weight.shape[1]
  const y = empty([...ids.shape, d], { dtype: weight.dtype }) // [..., d]
  const [table, rows] = [contiguous(weight), contiguous(ids)]
  // A table outside of the kernels' memory would have to go there as a whole, for a few rows.
  const operands = { reads: [table], indices: [rows], writes: [y], pays: Boolean(table.home) }
  const done = onKernels(operands, (k, [from, which, to]) => {
    k.gatherRows(ids.size, d, from, which, to)
  })
  if (done) return y
  const [from, to] = [table.data, y.data]
  for (let i = 0; i < ids.size; i++) {
    const row = rows.data[i]
    for (let j = 0; j < d; j++) to[i * d + j] = from[row * d + j]
  }
  return y
}

interface Lookup {
  ids: Tensor
  weight: Tensor
  paddingIdx: number | null
}

/** The way back: each row of `g` is added to the row it came from. */
export function scatterRows(g: Tensor, { ids, weight, paddingIdx }: Lookup): Tensor {
  const d = weight.shape[1]
  const sums = zerosLike(weight) // [V, d]
  const [arrived, rows] = [contiguous(g), contiguous(ids)]
  const operands = { reads: [arrived], indices: [rows], updates: [sums], pays: Boolean(sums.home) }
  const done = onKernels(operands, (k, [from, which, to]) => {
    k.scatterRows(ids.size, d, from, which, paddingIdx ?? -1, to)
  })
  if (done) return sums
  const [from, to] = [arrived.data, sums.data]
  for (let i = 0; i < ids.size; i++) {
    const row = rows.data[i]
    if (row === paddingIdx) continue
    for (let j = 0; j < d; j++) to[row * d + j] += from[i * d + j]
  }
  return sums
}
