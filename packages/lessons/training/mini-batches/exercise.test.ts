import { createRng, reshape, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { batches } from './exercise.ts'

/** Row i of x is [i, −i]; row i of y is 10·i. */
function data(rows: number) {
  const numbers = Array.from({ length: rows }, (_, i) => i)
  const x = reshape(tensor(numbers.flatMap(i => [i, -i])), [rows, 2])
  return { x, y: tensor(numbers.map(i => 10 * i)) }
}

/** One epoch: for each batch the first column of x. */
const epoch = (deck: Iterable<{ x: ReturnType<typeof tensor> }>) =>
  [...deck].map(({ x }) => (x.toArray() as number[][]).map(([first]) => first))

test('ten rows in batches of four', () => {
  const deck = batches(data(10), { batchSize: 4, rng: createRng(1) })
  expect([...deck].map(({ x, y }) => [x.shape, y.shape])).toEqual([
    [[4, 2], [4]],
    [[4, 2], [4]],
    [[2, 2], [2]],
  ])
})

test('every row comes up exactly once', () => {
  const rows = epoch(batches(data(23), { batchSize: 5, rng: createRng(2) })).flat()
  expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, i) => i))
})

test('each answer stays with its example', () => {
  for (const { x, y } of batches(data(30), { batchSize: 7, rng: createRng(3) })) {
    const firsts = (x.toArray() as number[][]).map(([first]) => 10 * first)
    expect(y.toArray()).toEqual(firsts)
  }
})

test('the rows are shuffled', () => {
  const rows = epoch(batches(data(50), { batchSize: 50, rng: createRng(4) })).flat()
  expect(rows).not.toEqual([...rows].sort((a, b) => a - b))
})

test('every epoch has another order', () => {
  const deck = batches(data(50), { batchSize: 10, rng: createRng(5) })
  expect(epoch(deck)).not.toEqual(epoch(deck))
})

test('the same seed deals the same cards', () => {
  const deal = () => epoch(batches(data(20), { batchSize: 6, rng: createRng(6) }))
  expect(deal()).toEqual(deal())
})

test('one batch, when the batch is larger than the data', () => {
  expect(epoch(batches(data(3), { batchSize: 64, rng: createRng(7) }))[0]).toHaveLength(3)
})
