// The largest few of many numbers: the next words that a model thinks most likely, the neighbours of a point.
// Few are found without putting all in order. PyTorch: torch.topk.

import { inOrder } from './copies.ts'
import { unset } from './create.ts'
import type { TypedArray } from './dtype.ts'
import { requireFlags, requireOptions, requireTensor } from './guards/arguments.ts'
import { refuseRange } from './guards/described.ts'
import { gather } from './indexing.ts'
import { resolveDim } from './shape.ts'
import { slice } from './slices.ts'
import { ascendingly, descendingly, type Order, orderOfRows, type Sorted } from './sort.ts'
import type { Tensor } from './tensor.ts'
import { transpose } from './views.ts'

/** Up to here a list of leaders is faster than sorting. */
const few = 100

/**
 * The `k` largest numbers along `dim`, the largest first; or the `k` smallest, the smallest first. Of equal numbers the
 * first wins; NaN counts as larger than any number. Throws when there are fewer than `k`.
 *
 * @example
 * const { values, indices } = topk(tensor([30, 10, 20]), 2)
 * console.log(values.toArray(), indices.toArray()) // [ 30, 20 ] [ 0, 2 ]
 */
export function topk(
  x: Tensor,
  k: number,
  options: { dim?: number; largest?: boolean } = {},
): Sorted {
  requireTensor(x, 'topk')
  const { dim = -1, largest = true } = requireOptions(options, 'topk', ['dim', 'largest'])
  requireFlags({ largest }, 'topk')
  const d = resolveDim(dim, x.shape.length, 'topk')
  const length = x.shape[d]
  if (!(Number.isInteger(k) && k >= 0 && k <= length)) {
    refuseRange('topk', `k from 0 to ${length}, the length of dimension ${dim}`, k)
  }
  const rows = transpose(x, [d, -1])
  const found = k <= few ? leadersOfRows(rows, { k, largest }) : firstOfSorted(rows, { k, largest })
  const indices = transpose(found, [d, -1])
  return { values: gather(x, { dim: d, index: indices }), indices }
}

interface Wanted {
  k: number
  largest: boolean
}

/** [...,n] → [...,k]: the places of the first k in order, by sorting all. */
function firstOfSorted(x: Tensor, { k, largest }: Wanted): Tensor {
  const order = orderOfRows(x, { before: largest ? descendingly : ascendingly, op: 'topk' })
  return slice(order, [...x.shape.slice(1).map(() => [] as const), [0, k]])
}

/** [...,n] → [...,k]: the places of the first k in order, by keeping a list of them for each row. */
function leadersOfRows(x: Tensor, { k, largest }: Wanted): Tensor {
  const { data } = inOrder(x, 'topk')
  const leaders = unset(x.shape.with(-1, k), { dtype: 'int32', op: 'topk' })
  const length = x.shape[x.shape.length - 1]
  for (let row = 0; row * length < data.length; row++) {
    const places = leaders.data.subarray(row * k, (row + 1) * k)
    const numbers = data.subarray(row * length, (row + 1) * length)
    fillLeaders(places, numbers, largest ? descendingly : ascendingly)
  }
  return leaders
}

/** Whoever comes before the last leader takes a place among them, and those behind move down; the last drops out. */
function fillLeaders(places: TypedArray, numbers: TypedArray, before: Order): void {
  let count = 0
  for (let i = 0; i < numbers.length; i++) {
    const isFull = count === places.length
    if (isFull && !(before(numbers[i], numbers[places[count - 1]]) < 0)) continue
    let place = isFull ? count - 1 : count++
    for (; place > 0 && before(numbers[i], numbers[places[place - 1]]) < 0; place--) {
      places[place] = places[place - 1]
    }
    places[place] = i
  }
}
