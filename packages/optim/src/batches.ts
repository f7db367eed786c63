// Mini-batches: a step on 64 examples costs far less than one on 10,000, and points nearly the same way.
// Each epoch deals the examples anew, like cards. PyTorch: torch.utils.data.DataLoader(shuffle=True).

import {
  contiguous,
  described,
  isTensor,
  type Rng,
  requireCounts,
  requireRng,
  requireState,
  type Tensor,
  take,
  tensor,
} from '@neuralings/tensor'
import type { Stateful } from './state.ts'

/** Some examples: row i of `y` is the answer to row i of `x`. */
export interface Batch {
  x: Tensor
  y: Tensor
}

/**
 * Once through it is one epoch: every example once, in a new order. `length` counts the batches of an epoch. The state
 * is where the latest epoch is; one that begins after loading a state goes on there.
 */
export interface Batches extends Iterable<Batch>, Stateful {
  readonly length: number
}

/** The examples as they were dealt, and the place of the next one; 0 when no epoch has begun. */
interface Epoch {
  order: readonly number[]
  next: number
}

/**
 * Deals `x` [N,…] and `y` [N,…] in batches of `batchSize` rows; the last one may be smaller.
 * Every epoch shuffles with `rng` again.
 * Throws unless x and y are tensors with the same number of rows, `batchSize` is a whole number ≥ 1, and there is an `rng`.
 *
 * @example
 * const data = batches({ x: zeros([10, 2]), y: zeros([10]) }, { batchSize: 4, rng: createRng(0) })
 * for (const { x } of data) console.log(x.shape)
 * // [ 4, 2 ]
 * // [ 4, 2 ]
 * // [ 2, 2 ]
 */
export function batches({ x, y }: Batch, options: { batchSize: number; rng: Rng }): Batches {
  const { batchSize, rng } = requireRng(options, 'batches', ['batchSize', 'rng'])
  for (const [name, rows] of Object.entries({ x, y })) {
    if (isTensor(rows)) continue
    throw new TypeError(
      `batches: expected { x, y }, two tensors, got ${described(rows)} as ${name}`,
    )
  }
  const [count, answers] = [x.shape[0] ?? 0, y.shape[0] ?? 0]
  if (count !== answers) throw new RangeError(`batches: x has ${count} rows and y has ${answers}`)
  requireCounts({ batchSize }, 'batches')
  const inOrder = Array.from({ length: count }, (_, i) => i)
  let latest: Epoch = { order: inOrder, next: 0 }
  let goesOn = false
  const int32 = (values: number | readonly number[]) => tensor(values, { dtype: 'int32' })
  const stateDict = () => ({ order: int32(latest.order), next: int32(latest.next) })
  return {
    length: Math.ceil(count / batchSize),
    *[Symbol.iterator]() {
      const epoch = goesOn ? latest : { order: rng.shuffle(inOrder), next: 0 }
      latest = epoch
      goesOn = false
      while (epoch.next < count) {
        const index = int32(epoch.order.slice(epoch.next, epoch.next + batchSize))
        epoch.next += batchSize
        yield { x: take(x, { index }), y: take(y, { index }) }
      }
      epoch.next = 0
    },
    stateDict,
    loadStateDict(state) {
      requireState(state, stateDict())
      latest = { order: [...contiguous(state.order).data], next: state.next.item() }
      goesOn = latest.next > 0
    },
  }
}
