import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { crossEntropy, logSoftmax } from './exercise.ts'

// e to the power of 1, 2 and 3 is 2.7183, 7.3891 and 20.0855, their sum 30.1929, and ln of that 3.4076.
// The shares are 0.0900, 0.2447 and 0.6652.
test('logSoftmax: the table of the task', () => {
  const wanted = [-2.4076059644, -1.4076059644, -0.4076059644]
  expectClose(logSoftmax([1, 2, 3]), wanted, { what: 'logSoftmax([1, 2, 3])' })
})

test('logSoftmax: in any order, with negatives', () => {
  // 7.3891 + 0.3679 + 1 + 1.6487 = 10.4057, whose ln is 2.3423.
  const wanted = [-0.3423495824, -3.3423495824, -2.3423495824, -1.8423495824]
  expectClose(logSoftmax([2, -1, 0, 0.5]), wanted, { what: 'logSoftmax([2, -1, 0, 0.5])' })
})

test('logSoftmax: one score alone has everything', () => {
  expectClose(logSoftmax([-3]), [0], { what: 'logSoftmax([-3])' })
})

test.each([
  { x: [1000, 0], wanted: [0, -1000] },
  { x: [-1000, 0, -2000], wanted: [-1000, 0, -2000] },
  { x: [1000, 1000], wanted: [-Math.LN2, -Math.LN2] },
  { x: [-1000, -1000], wanted: [-Math.LN2, -Math.LN2] },
])('logSoftmax: far out, $x', ({ x, wanted }) => {
  expectClose(logSoftmax(x), wanted, { what: `logSoftmax([${x.join(', ')}])` })
})

test('logSoftmax: any scores', () => {
  forAll({ x: ['C'] }, ({ x }) => {
    const total = x.reduce((sum, score) => sum + Math.exp(score), 0)
    const wanted = x.map(score => Math.log(Math.exp(score) / total))
    expectClose(logSoftmax(x), wanted, { what: call('logSoftmax', x) })
  })
})

test('crossEntropy: two rows', () => {
  // 0.4076 and 2.4076
  const what = 'crossEntropy([[1, 2, 3], [1, 2, 3]], [2, 0])'
  const logits = [[1, 2, 3], [1, 2, 3]] // biome-ignore format: one line
  expectClose(crossEntropy(logits, [2, 0]), 1.4076059644, { what })
})

test('crossEntropy: four rows of three classes', () => {
  // By hand: 0.4076060, 0.0247449, 1.8689811, 4.7022633.
  const logits = [[1, 2, 3], [4, 0, -1], [0.5, 0.5, 2], [-3, 1, 1]] // biome-ignore format: one line
  const what = 'crossEntropy([[1, 2, 3], [4, 0, -1], [0.5, 0.5, 2], [-3, 1, 1]], [2, 0, 1, 0])'
  expectClose(crossEntropy(logits, [2, 0, 1, 0]), 1.7508988279, { what })
})

test('crossEntropy: ten equal shares', () => {
  const what = 'crossEntropy([[0, 0, 0, 0, 0, 0, 0, 0, 0, 0]], [7])'
  expectClose(crossEntropy([new Array(10).fill(0)], [7]), Math.LN10, { what })
})

test('crossEntropy: sure, and wrong in one row', () => {
  const logits = [[1000, 0], [0, 1000]] // biome-ignore format: one line
  const what = 'crossEntropy([[1000, 0], [0, 1000]], [1, 1])'
  expectClose(crossEntropy(logits, [1, 1]), 500, { what })
})

test('crossEntropy: one row far below the other', () => {
  const logits = [[-5, -5], [1000, 1000]] // biome-ignore format: one line
  const what = 'crossEntropy([[-5, -5], [1000, 1000]], [0, 1])'
  expectClose(crossEntropy(logits, [0, 1]), Math.LN2, { what })
})

test('crossEntropy: any scores, any classes', () => {
  forAll({ logits: ['B', 'C'], t: ['B'] }, ({ logits, t }) => {
    const target = t.map(v => Math.floor(Math.abs(v)) % logits[0]!.length)
    const shareOf = (row: number[], k: number) =>
      Math.exp(row[k]!) / row.reduce((sum, score) => sum + Math.exp(score), 0)
    const wanted = logits.reduce((sum, row, i) => sum - Math.log(shareOf(row, target[i]!)), 0)
    const what = call('crossEntropy', logits, target)
    expectClose(crossEntropy(logits, target), wanted / logits.length, { what })
  })
})

test('scores and classes are left as they were', () => {
  const x = [3, 1, 2]
  logSoftmax(x)
  expect(x, 'x afterwards').toEqual([3, 1, 2])
  const [logits, target] = [[[3, 1, 2], [0, 5, 1]], [0, 2]] // biome-ignore format: one line
  crossEntropy(logits, target)
  expect([logits, target], 'logits and target afterwards').toEqual([[[3, 1, 2], [0, 5, 1]], [0, 2]]) // biome-ignore format: one line
})
