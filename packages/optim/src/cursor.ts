// How far a training has come, so that it can stop and another day go on there.

import { requireState, type Tensor, tensor } from '@neuralings/tensor'
import type { Stateful } from './state.ts'

/** The numbers of the last step and its epoch, from 1 on, and how many batches that epoch has had. */
export class Cursor implements Stateful {
  step = 0
  epoch = 1
  batch = 0
  #isUnderWay = false

  nextBatch(): this {
    this.#isUnderWay = true
    this.step++
    this.batch++
    return this
  }

  nextEpoch(): this {
    this.epoch++
    this.batch = 0
    return this
  }

  stateDict(): Record<string, Tensor> {
    const { step, epoch, batch } = this
    const counts = Object.entries({ step, epoch, batch })
    return Object.fromEntries(counts.map(([name, x]) => [name, tensor(x, { dtype: 'int32' })]))
  }

  loadStateDict(state: Record<string, Tensor>): void {
    if (this.#isUnderWay) throw new Error('fit: load the state before the first step, not between')
    requireState(state, this.stateDict())
    const { step, epoch, batch } = state
    Object.assign(this, { step: step.item(), epoch: epoch.item(), batch: batch.item() })
  }
}

/** The batches, which know what is still to come. Batches that cannot tell throw once they are asked. */
export function cursorOf(batches: Iterable<unknown> | (Iterable<unknown> & Stateful)): Stateful {
  if ('stateDict' in batches) return batches
  const refuse = () => {
    throw new TypeError(
      'fit: these batches cannot tell which are still to come; pass batches(…), or add stateDict and loadStateDict',
    )
  }
  return { stateDict: refuse, loadStateDict: refuse }
}
