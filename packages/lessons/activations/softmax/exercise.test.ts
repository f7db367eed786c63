import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { softmax } from './exercise.ts'

// e to the power of 1, 2 and 3 is 2.718, 7.389 and 20.086; these are their shares of 30.193.
const shares = [0.0900305732, 0.2447284711, 0.6652409558]

test('1, 2, 3', () => {
  expectClose(softmax([1, 2, 3]), shares, { what: 'softmax([1, 2, 3])' })
})

test('in any order, with negatives', () => {
  const wanted = [0.7100998862, 0.0353537934, 0.0961015742, 0.1584447095]
  expectClose(softmax([2, -1, 0, 0.5]), wanted, { what: 'softmax([2, -1, 0, 0.5])' })
})

test('equal scores share equally', () => {
  expectClose(softmax([7, 7, 7, 7]), [0.25, 0.25, 0.25, 0.25], { what: 'softmax([7, 7, 7, 7])' })
})

test('one score alone has everything', () => {
  expectClose(softmax([-3]), [1], { what: 'softmax([-3])' })
})

test('the shares sum to 1', () => {
  const total = softmax([0.3, -2, 5, 1, 1]).reduce((sum, share) => sum + share, 0)
  expectClose(total, 1, { atol: 1e-9, rtol: 0, what: 'the sum of softmax([0.3, -2, 5, 1, 1])' })
})

test('scores of a thousand', () => {
  expectClose(softmax([1000, 1001, 1002]), shares, { what: 'softmax([1000, 1001, 1002])' })
})

test('scores of minus a thousand', () => {
  expectClose(softmax([-1002, -1001, -1000]), shares, { what: 'softmax([-1002, -1001, -1000])' })
})

test('scores a million below zero', () => {
  const what = 'softmax([-1000002, -1000001, -1000000])'
  expectClose(softmax([-1_000_002, -1_000_001, -1_000_000]), shares, { what })
})

test('a score far below the others changes nothing', () => {
  expectClose(softmax([1, 2, -1000, 3]), [shares[0], shares[1], 0, shares[2]], {
    what: 'softmax([1, 2, -1000, 3])',
  })
})

test('a small share is small, and not nothing', () => {
  // e^-30 is 9.357622969e-14, and next to 1 it hardly changes the total.
  const what = 'softmax([0, -30])'
  expectClose(softmax([0, -30]), [1, 9.357622969e-14], { atol: 0, what })
})

test.each([
  { where: 'first', x: [1000, 0], wanted: [1, 0] },
  { where: 'before a rise', x: [1000, 0, 1], wanted: [1, 0, 0] },
  { where: 'in the middle', x: [-1000, 1000, 0], wanted: [0, 1, 0] },
  { where: 'last', x: [0, -1, 1000], wanted: [0, 0, 1] },
  { where: 'behind a 9', x: [9, 1000], wanted: [0, 1] },
  { where: 'behind many', x: [0, 0, 0, 0, 1000], wanted: [0, 0, 0, 0, 1] },
])('a score far above the others comes $where', ({ x, wanted }) => {
  expectClose(softmax(x), wanted, { what: `softmax([${x.join(', ')}])` })
})

test('scores that are far apart, the largest first', () => {
  expectClose(softmax([1000, 0, -1000]), [1, 0, 0], { what: 'softmax([1000, 0, -1000])' })
})

test('the scores themselves are left alone', () => {
  const x = [3, 1, 2]
  softmax(x)
  expect(x).toEqual([3, 1, 2])
})
