import { batches } from '@neuralings/optim'
import { arange, createRng, reshape, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = reshape(arange(20), [10, 2]) // row i holds 2i and 2i + 1
const y = arange(10)

const deal = (seed: number, batchSize = 4) => batches({ x, y }, { batchSize, rng: createRng(seed) })
const order = (dealt: Iterable<{ y: { data: ArrayLike<number> } }>) =>
  [...dealt].flatMap(batch => Array.from(batch.y.data))

test('every example comes once, with its own answer', () => {
  const seen = [...deal(1)]
  expect(seen.map(batch => batch.x.shape)).toEqual([
    [4, 2],
    [4, 2],
    [2, 2],
  ])
  for (const batch of seen) {
    const answers = batch.y.toArray() as number[]
    expect(batch.x.toArray()).toEqual(answers.map(i => [2 * i, 2 * i + 1]))
  }
  expect(order(seen).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('each epoch has an order of its own, and a seed repeats them all', () => {
  const data = deal(2)
  const [first, second] = [order(data), order(data)]
  expect(second).not.toEqual(first)
  const again = deal(2)
  expect([order(again), order(again)]).toEqual([first, second])
  expect(order(deal(3))).not.toEqual(first)
})

test('length counts the batches of an epoch', () => {
  expect([1, 3, 4, 10, 99].map(size => deal(1, size).length)).toEqual([10, 4, 3, 1, 1])
})

test('dtypes are kept', () => {
  const classes = zeros([10], { dtype: 'int32' })
  const [batch] = batches({ x, y: classes }, { batchSize: 3, rng: createRng(1) })
  expect([batch.x.dtype, batch.y.dtype]).toEqual(['float32', 'int32'])
})
