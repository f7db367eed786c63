import { sum, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { select } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { attend, type Matrix } from '../by-hand.ts'
import { causalAttention } from './exercise.ts'

const q = [[1, 0, 0, 1], [0, 2, 1, 0], [1, -1, 0, 2]] // biome-ignore format: one line
const k = [[2, 1, 0, 0], [0, 1, 1, 1], [1, 0, -1, 3]] // biome-ignore format: one line
const v = [[1, 10], [2, -20], [3, 30]] // biome-ignore format: one line

const attention = (q: Matrix, k: Matrix, v: Matrix) =>
  causalAttention(variable(q), variable(k), variable(v))

const rowOf = (x: { toArray(): unknown }, i: number) => (x.toArray() as Matrix)[i]!

test('every row of the weights sums to 1', () => {
  expectClose(sum(attention(q, k, v).weights, { dim: 1 }), [1, 1, 1], { what: 'the row sums' })
})

test('nobody listens to what is ahead', () => {
  const { weights } = attention(q, k, v)
  const ahead = [weights.at(0, 1), weights.at(0, 2), weights.at(1, 2)]
  expectClose(ahead, [0, 0, 0], { what: 'the weights above the diagonal' })
})

test('the first word hears itself, whole', () => {
  expectClose(rowOf(attention(q, k, v).output, 0), [1, 10], { what: 'what word 0 hears' })
})

test('the weights of the words up to each', () => {
  const wanted = attend({ q, k, v }, (i, j) => j <= i)
  const { output, weights } = attention(q, k, v)
  expectClose(weights, wanted.weights, { what: 'weights' })
  expectClose(output, wanted.output, { what: 'output' })
})

test('another future, the same past', () => {
  const other = (rows: Matrix, last: number[]) => [...rows.slice(0, 2), last]
  const changed = attention(other(q, [5, 5, 5, 5]), other(k, [0, 4, 2, 0]), other(v, [-70, 70]))
  for (const i of [0, 1])
    expectClose(rowOf(changed.output, i), rowOf(attention(q, k, v).output, i), {
      what: `what word ${i} hears when word 2 is another`,
    })
})

test('a word ahead that fits far better than all others', () => {
  const { output } = attention([[1], [1]], [[0], [300]], [[7], [8]])
  expectClose(output, [[7], [8]], { what: 'output, where word 1 fits word 0 by 300' })
})

test('a word that fits itself badly hears itself all the same', () => {
  const { output } = attention([[1], [1]], [[-5000], [0]], [[7], [8]])
  expectClose(output, [[7], [8]], { what: 'output, where word 0 fits itself by −5000' })
})

test('no gradient goes to what was hidden', () => {
  const [a, b, c] = [variable(q), variable(k), variable(v)]
  const { output } = causalAttention(a, b, c)
  sum(output).backward()
  // v of word 2 is heard by word 2 alone, by its own share.
  const share = attend({ q, k, v }, (i, j) => j <= i).weights[2]![2]!
  expectClose(select(c.grad!, { dim: 0, index: 2 }), [share, share], { what: 'the gradient of v of word 2' }) // biome-ignore format: one line
  expect(a.grad !== null && b.grad !== null, 'whether q and k get gradients').toBe(true)
})
