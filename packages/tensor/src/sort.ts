// Numbers in order, and where each of them was. The places are what is worked out; the numbers are then gathered.
// PyTorch: torch.sort.

import { inOrder } from './copies.ts'
import { unset } from './create.ts'
import type { TypedArray } from './dtype.ts'
import { requireFlags, requireOptions, requireTensor } from './guards/arguments.ts'
import { gather } from './indexing.ts'
import { resolveDim } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { transpose } from './views.ts'

/** Numbers in order: `values[i] = x[indices[i]]`. The indices are int32. */
export interface Sorted {
  values: Tensor
  indices: Tensor
}

/**
 * The numbers along `dim` from the smallest to the largest, or the other way round. Equal numbers keep their order;
 * NaN counts as larger than any number.
 *
 * @example
 * const { values, indices } = sort(tensor([30, 10, 20]))
 * console.log(values.toArray(), indices.toArray()) // [ 10, 20, 30 ] [ 1, 2, 0 ]
 */
export function sort(x: Tensor, options: { dim?: number; descending?: boolean } = {}): Sorted {
  requireTensor(x, 'sort')
  const { dim = -1, descending = false } = requireOptions(options, 'sort', ['dim', 'descending'])
  requireFlags({ descending }, 'sort')
  const d = resolveDim(dim, x.shape.length, 'sort')
  const before = descending ? descendingly : ascendingly
  const indices = transpose(orderOfRows(transpose(x, [d, -1]), { before, op: 'sort' }), [d, -1])
  return { values: gather(x, { dim: d, index: indices }), indices }
}

/** Negative if a comes first, positive if b does, 0 if they are equal. */
export type Order = (a: number, b: number) => number

/** a - b is NaN if either is NaN (or for ∞ - ∞): then whether they are NaN decides. */
export const ascendingly: Order = (a, b) =>
  a - b || Number(Number.isNaN(a)) - Number(Number.isNaN(b))

/** The other way round. */
export const descendingly: Order = (a, b) => ascendingly(b, a)

/** [...,n] → [...,n]: for each row, the places of its numbers in order. */
export function orderOfRows(x: Tensor, { before, op }: { before: Order; op: string }): Tensor {
  const { data } = inOrder(x, op)
  const order = unset(x.shape, { dtype: 'int32', op })
  const length = x.shape[x.shape.length - 1]
  for (let start = 0; start < data.length; start += length) {
    sortPlaces(order.data.subarray(start, start + length), data.subarray(start), before)
  }
  return order
}

/** JavaScript's sort is stable: it keeps equal numbers in order. */
function sortPlaces(places: TypedArray, numbers: TypedArray, before: Order): void {
  for (let i = 0; i < places.length; i++) places[i] = i
  places.sort((i, j) => before(numbers[i], numbers[j]))
}
