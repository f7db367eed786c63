import { mul, sum, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, randn, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { asView } from '../../backprop/views.ts'
import { attend, type Matrix } from '../by-hand.ts'
import { scaledDotProductAttention } from './exercise.ts'

// d = 4, so √d = 2. Two queries, three keys, values of two numbers.
const q = [[2, 0, 2, 0], [0, 2, 0, 1]] // biome-ignore format: one line
const k = [[2, 0, 0, 0], [0, 1, 0, 2], [0, 0, 1, 0]] // biome-ignore format: one line
const v = [[10, 0], [0, 10], [20, 5]] // biome-ignore format: one line

const heard = (q: Matrix, k: Matrix, v: Matrix) =>
  scaledDotProductAttention(variable(q), variable(k), variable(v))

// By hand: the scores of query 0 are 4, 0, 2; over 2 that is 2, 0, 1; e² = 7.389, 1 and e = 2.718 sum to 11.107.
// Query 1 has the scores 0, 4, 0, so 0, 2, 0; 1, 7.389 and 1 sum to 9.389.
test('the weights of the task', () => {
  const wanted = [[0.6652, 0.09, 0.2447], [0.1065, 0.787, 0.1065]] // biome-ignore format: one line
  expectClose(heard(q, k, v).weights, wanted, { what: 'weights', atol: 6e-5, rtol: 0 })
})

test('the output of the task', () => {
  const wanted = [[11.55, 2.12], [3.2, 8.4]] // biome-ignore format: one line
  expectClose(heard(q, k, v).output, wanted, { what: 'output', atol: 6e-3, rtol: 0 })
})

test('all weights of a query are 1 together', () => {
  const rng = createRng(1)
  const [q, k, v] = [[5, 3], [4, 3], [4, 2]].map(shape => variable(randn(shape, { rng }))) // biome-ignore format: one line
  const { weights } = scaledDotProductAttention(q!, k!, v!)
  expectClose(sum(weights, { dim: 1 }), [1, 1, 1, 1, 1], { what: 'the rows of weights, summed' })
})

test('drawn numbers: 3 queries of 2 numbers, 4 keys, values of 5', () => {
  const rng = createRng(2)
  const draw = (n: number, d: number): Matrix =>
    Array.from({ length: n }, () => Array.from({ length: d }, () => rng.normal()))
  const [q, k, v] = [draw(3, 2), draw(4, 2), draw(4, 5)] as const
  const { output, weights } = heard(q, k, v)
  const wanted = attend({ q, k, v })
  expectClose(weights, wanted.weights, { what: 'weights of drawn numbers' })
  expectClose(output, wanted.output, { what: 'output of drawn numbers' })
})

test('as many queries as numbers: nothing fits by chance', () => {
  const [q, k] = [[[1, 2], [3, -1]], [[0, 1], [2, 1]]] as const // biome-ignore format: one line
  const { weights } = heard(q as unknown as Matrix, k as unknown as Matrix, [[1], [2]])
  const wanted = attend({ q: q as never, k: k as never, v: [[1], [2]] }).weights
  expectClose(weights, wanted, { what: 'weights of two queries and two keys of two numbers' })
})

test('a key that fits far better than all others: its value, as in a dictionary', () => {
  const { output } = heard([[0, 40]], [[1, 0], [0, 1], [0, -1]], [[1, 2, 3], [4, 5, 6], [7, 8, 9]]) // biome-ignore format: one line
  expectClose(output, [[4, 5, 6]], { what: 'output, where only key 1 fits' })
})

test('a query that fits none: the mean of all values', () => {
  const { output } = heard(
    [[0, 0]],
    [
      [1, 0],
      [0, 1],
      [5, -1],
    ],
    [[3], [6], [0]],
  )
  expectClose(output, [[3]], { what: 'output of the query [0, 0]' })
})

test('scores in the thousands overflow nothing', () => {
  const { weights } = heard([[4000]], [[1], [1], [-2]], [[1], [2], [3]])
  expectClose(weights, [[0.5, 0.5, 0]], { what: 'weights of the scores 4000, 4000, −8000' })
})

const asViews = (...tables: Matrix[]) => tables.map(rows => variable(asView(rows)))

test('a batch of two, in two heads: each by itself', () => {
  const rng = createRng(3)
  const shapes = { q: [2, 2, 3, 4], k: [2, 2, 5, 4], v: [2, 2, 5, 1] }
  const [q, k, v] = [shapes.q, shapes.k, shapes.v].map(s => randn(s, { rng })) as [Tensor, Tensor, Tensor] // biome-ignore format: one line
  const { output, weights } = scaledDotProductAttention(variable(q), variable(k), variable(v))
  const parts = (x: Tensor) => (x.toArray() as Matrix[][]).flat()
  const [qs, ks, vs] = [parts(q), parts(k), parts(v)] as const
  const wanted = qs.map((q, i) => attend({ q, k: ks[i]!, v: vs[i]! }))
  const together = (of: 'output' | 'weights') => [0, 2].map(at => [wanted[at]![of], wanted[at + 1]![of]]) // biome-ignore format: one line
  expectClose(weights, together('weights'), { what: 'weights [2, 2, 3, 5]' })
  expectClose(output, together('output'), { what: 'output [2, 2, 3, 1]' })
})

test('views, whose numbers lie elsewhere', () => {
  const [a, b, c] = asViews(q, k, v)
  const { output } = scaledDotProductAttention(a!, b!, c!)
  expectClose(output, attend({ q, k, v }).output, { what: 'output of views' })
})

// Each query would listen most to the key that is hidden from it: its score is 4.
const rows = [[0, 1, 1], [1, 0, 1]] // biome-ignore format: one line
const mask = tensor(rows, { dtype: 'int32' })

test('a mask: what is hidden has a share of 0', () => {
  const { weights } = scaledDotProductAttention(variable(q), variable(k), variable(v), { mask })
  expectClose([weights.at(0, 0), weights.at(1, 1)], [0, 0], {
    what: 'the weights of what is hidden',
  })
})

test('a mask: the others share the 1', () => {
  const { output, weights } = scaledDotProductAttention(variable(q), variable(k), variable(v), { mask }) // biome-ignore format: one line
  const wanted = attend({ q, k, v }, (i, j) => rows[i]![j] === 1)
  expectClose(weights, wanted.weights, { what: 'weights with a mask' })
  expectClose(output, wanted.output, { what: 'output with a mask' })
})

test('the gradient finds its way to q, k and v', () => {
  const [a, b, c] = [q, k, v].map(rows => variable(tensor(rows, { dtype: 'float64' })))
  const { output } = scaledDotProductAttention(a!, b!, c!)
  const pull = [[1, -2], [3, 0.5]] // biome-ignore format: one line
  sum(mul(output, tensor(pull))).backward()
  const lossAt = (q: Matrix, k: Matrix, v: Matrix) =>
    attend({ q, k, v }).output.flatMap((row, i) => row.map((x, c) => x * pull[i]![c]!)).reduce((s, x) => s + x) // biome-ignore format: one line
  const nudged = (rows: Matrix, at: (rows: Matrix) => number) =>
    rows.map((row, i) =>
      row.map((_, j) => {
        const moved = (h: number) => rows.map((r, n) => r.map((x, m) => (n === i && m === j ? x + h : x))) // biome-ignore format: one line
        return (at(moved(1e-5)) - at(moved(-1e-5))) / 2e-5
      }),
    )
  expectClose(a!.grad, nudged(q, x => lossAt(x, k, v)), { what: 'the gradient of q', atol: 1e-6 }) // biome-ignore format: one line
  expectClose(b!.grad, nudged(k, x => lossAt(q, x, v)), { what: 'the gradient of k', atol: 1e-6 }) // biome-ignore format: one line
  expectClose(c!.grad, nudged(v, x => lossAt(q, k, x)), { what: 'the gradient of v', atol: 1e-6 }) // biome-ignore format: one line
})

test('q, k and v stay', () => {
  const [a, b, c] = [variable(q), variable(k), variable(v)]
  scaledDotProductAttention(a, b, c)
  expect([a.toArray(), b.toArray(), c.toArray()], 'q, k and v afterwards').toEqual([q, k, v])
})
