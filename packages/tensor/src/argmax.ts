// Where the largest or smallest number is: its index. The first one wins a tie, and NaN beats every number.
// PyTorch: torch.argmax, torch.argmin; torch.max(x, dim) and torch.min(x, dim) give the number too.

import { inOrder } from './copies.ts'
import { unset } from './create.ts'
import { requireFlags, requireOptions, requireTensor } from './guards/arguments.ts'
import { gather } from './indexing.ts'
import { resolveDim, sizeOf } from './shape.ts'
import type { Sorted } from './sort.ts'
import type { Tensor } from './tensor.ts'
import { reshape, squeeze, transpose } from './views.ts'

interface SearchOptions {
  dim?: number
  keepdim?: boolean
}
type Beats = (a: number, b: number) => boolean

const larger: Beats = (a, b) => a > b
const smaller: Beats = (a, b) => a < b

// @__NO_SIDE_EFFECTS__
function search(op: string, beats: Beats) {
  return (x: Tensor, options: SearchOptions = {}): Tensor => {
    requireTensor(x, op)
    const { dim, keepdim = false } = requireOptions(options, op, ['dim', 'keepdim'])
    requireFlags({ keepdim }, op)
    const d = dim === undefined ? undefined : resolveDim(dim, x.shape.length, op)
    const kept = d === undefined ? x.shape.map(() => 1) : x.shape.with(d, 1)
    if (x.size === 0 && sizeOf(kept) > 0) {
      throw new RangeError(`${op}: expected at least one number, got shape [${x.shape}]`)
    }
    if (d === undefined) {
      return reshape(winners(reshape(inOrder(x, op), [x.size]), { op, beats }), keepdim ? kept : [])
    }
    const found = transpose(winners(transpose(x, [d, -1]), { op, beats }), [d, -1])
    return keepdim ? found : squeeze(found, d)
  }
}

/** [...,n] → [...,1]: the index of the winner of each row. */
function winners(x: Tensor, { op, beats }: { op: string; beats: Beats }): Tensor {
  const length = x.shape[x.shape.length - 1]
  const { data } = inOrder(x, op)
  const indices = unset(x.shape.with(-1, 1), { dtype: 'int32', op })
  const out = indices.data
  for (let row = 0; row < out.length; row++) {
    const start = row * length
    let best = 0
    for (let i = 1; i < length; i++) {
      const [challenger, champion] = [data[start + i], data[start + best]]
      if (beats(challenger, champion) || (Number.isNaN(challenger) && !Number.isNaN(champion)))
        best = i
    }
    out[row] = best
  }
  return indices
}

/**
 * The index of the largest number along `dim`; without `dim`, in the flattened tensor.
 *
 * @example
 * console.log(argmax(tensor([[1, 9, 3], [7, 2, 5]]), { dim: 1 }).toArray()) // [ 1, 0 ]
 */
export const argmax = search('argmax', larger)

/**
 * The index of the smallest number along `dim`; without `dim`, in the flattened tensor.
 *
 * @example
 * console.log(argmin(tensor([[4, 9, 3], [7, 2, 5]])).item()) // 4
 */
export const argmin = search('argmin', smaller)

/** The winners along one dimension: their numbers, and their indices. */
// @__NO_SIDE_EFFECTS__
function searchWithValues(op: string, beats: Beats) {
  const find = search(op, beats)
  return (x: Tensor, options: { dim: number; keepdim?: boolean }): Sorted => {
    requireTensor(x, op)
    const { dim, keepdim = false } = requireOptions(options, op, ['dim', 'keepdim'])
    requireFlags({ keepdim }, op)
    const d = resolveDim(dim, x.shape.length, op)
    const indices = find(x, { dim: d, keepdim: true })
    const values = gather(x, { dim: d, index: indices })
    return keepdim
      ? { values, indices }
      : { values: squeeze(values, d), indices: squeeze(indices, d) }
  }
}

/**
 * The largest number along `dim`, and its index: what `max` and `argmax` give, in one go. PyTorch: torch.max(x, dim).
 *
 * @example
 * const { values, indices } = maxWithIndices(tensor([[1, 9, 3], [7, 2, 5]]), { dim: 1 })
 * console.log(values.toArray(), indices.toArray()) // [ 9, 7 ] [ 1, 0 ]
 */
export const maxWithIndices = searchWithValues('maxWithIndices', larger)

/**
 * The smallest number along `dim`, and its index: what `min` and `argmin` give, in one go. PyTorch: torch.min(x, dim).
 *
 * @example
 * const { values, indices } = minWithIndices(tensor([[4, 9, 3], [7, 2, 5]]), { dim: 0 })
 * console.log(values.toArray(), indices.toArray()) // [ 4, 2, 3 ] [ 0, 1, 0 ]
 */
export const minWithIndices = searchWithValues('minWithIndices', smaller)
