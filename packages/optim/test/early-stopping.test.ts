import { variable } from '@neuralings/autograd'
import { earlyStopping } from '@neuralings/optim'
import { copyInto, scope, type Tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

/** After how many of the losses it stops. */
function lossesSeen(losses: number[], options: { patience: number; minDelta?: number }): number {
  const stopping = earlyStopping(options)
  return losses.findIndex(loss => stopping.step(loss)) + 1
}

test('patience counts losses in a row that are no better', () => {
  expect(lossesSeen([5, 6, 7], { patience: 1 })).toBe(2)
  expect(lossesSeen([5, 6, 4, 6, 6, 3], { patience: 2 })).toBe(5)
  expect(lossesSeen([5, 4, 3, 2, 1], { patience: 1 })).toBe(0)
})

test('the same loss again is no better', () => {
  expect(lossesSeen([5, 5, 5], { patience: 2 })).toBe(3)
})

test('minDelta: a little better is not better, but many a little is', () => {
  expect(lossesSeen([5, 4.75, 4.5, 1], { patience: 2, minDelta: 1 })).toBe(3)
  expect(lossesSeen([5, 4.5, 3.5, 3], { patience: 2, minDelta: 1 })).toBe(0)
})

test('NaN is no improvement, and Infinity neither', () => {
  expect(lossesSeen([Number.NaN, Infinity, 1], { patience: 2 })).toBe(2)
  const stopping = earlyStopping({ patience: 9 })
  for (const loss of [3, Number.NaN, 4]) stopping.step(loss)
  expect(stopping.best).toBe(3)
})

test('what it keeps outlives a scope', () => {
  const w = variable([1])
  const model = {
    stateDict: () => ({ w: w.data }),
    loadStateDict: (state: Record<string, Tensor>) => copyInto(w.data, state.w),
  }
  const stopping = earlyStopping({ patience: 1, model })
  scope(() => stopping.step(1))
  w.data.data[0] = 5
  stopping.restore()
  expect(w.at(0)).toBe(1)
})

test('restores the numbers of the best loss, not of the last', () => {
  const w = variable([0, 0])
  const model = {
    stateDict: () => ({ w: w.data }),
    loadStateDict: (state: Record<string, Tensor>) => copyInto(w.data, state.w),
  }
  const stopping = earlyStopping({ patience: 2, model })
  for (const loss of [3, 1, 2, 5]) {
    w.data.data.fill(10 * loss)
    stopping.step(loss)
  }
  stopping.restore()
  expect(w.toArray()).toEqual([10, 10])
  w.data.data.fill(7)
  stopping.restore()
  expect(w.toArray()).toEqual([10, 10])
})
