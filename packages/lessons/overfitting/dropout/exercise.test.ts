import { sum, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, full } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { dropout } from './exercise.ts'

// The table of the task: 1 / (1 − 0.2) = 1.25, and 4, 8, 12, 4 times that are 5, 10, 15, 5.

const flat = (x: { toArray(): unknown }) => [x.toArray()].flat(9) as number[]
const of = (value: number, shape: number[]) => variable(full(shape, value))
const zerosIn = (xs: number[]) => xs.filter(x => x === 0).length

test('p = 0.2: a number is 0, or a quarter larger', () => {
  const kept = flat(dropout(of(4, [50, 40]), { p: 0.2, rng: createRng(1) }).data).filter(
    y => y !== 0,
  )
  expectClose(
    kept,
    kept.map(() => 5),
    { what: 'what is left of 4 with p = 0.2' },
  )
})

test.each([0.2, 0.5, 0.9])('p = %d: so large a share is dropped', p => {
  const y = flat(dropout(of(-3, [100, 100]), { p, rng: createRng(2) }).data)
  // Of 10,000 coins the share is off by 0.005 at most once in a while.
  expectClose(zerosIn(y) / 10_000, p, {
    what: `the share of zeros with p = ${p}`,
    atol: 0.02,
    rtol: 0,
  })
})

test('the mean stays what it was', () => {
  const y = flat(dropout(of(2, [200, 100]), { p: 0.3, rng: createRng(3) }).data)
  const mean = y.reduce((sum, v) => sum + v, 0) / y.length
  expectClose(mean, 2, { what: 'the mean of 20,000 twos with p = 0.3', atol: 0.05, rtol: 0 })
})

test('each number keeps its place and its sign', () => {
  const x = [1, -2, 3, -4, 5, -6, 7, -8]
  const y = flat(dropout(variable(x), { p: 0.5, rng: createRng(4) }).data)
  const kept = y.map((v, i) => (v === 0 ? 0 : 2 * x[i]!))
  expectClose(y, kept, { what: 'dropout of 1, −2, 3, …, −8 with p = 0.5' })
})

test('each row has a mask of its own, and each column', () => {
  const y = dropout(of(1, [40, 40]), { p: 0.5, rng: createRng(5) }).data.toArray() as number[][]
  const columns = y[0]!.map((_, j) => y.map(row => row[j]!))
  expect(new Set(y.map(String)).size, 'how many of 40 rows differ').toBe(40)
  expect(new Set(columns.map(String)).size, 'how many of 40 columns differ').toBe(40)
})

test('how many are dropped is chance, too', () => {
  const rng = createRng(14)
  const dropped = () => zerosIn(flat(dropout(of(1, [20]), { p: 0.5, rng }).data))
  const counts = new Set(Array.from({ length: 30 }, dropped))
  const what = 'how many different counts of zeros 30 calls give, with 20 numbers and p = 0.5'
  expect(counts.size, what).toBeGreaterThan(1)
})

test('each call drops others', () => {
  const rng = createRng(6)
  const draw = () => String(flat(dropout(of(1, [50]), { p: 0.5, rng }).data))
  const [first, second] = [draw(), draw()]
  expect(first === second, 'two calls drop the same numbers').toBe(false)
})

test('the same seed drops the same', () => {
  const draw = () => String(flat(dropout(of(1, [50]), { p: 0.5, rng: createRng(7) }).data))
  const [first, again] = [draw(), draw()]
  expect(first === again, 'two runs from one seed agree').toBe(true)
})

test('the gradient goes where the number went', () => {
  const x = of(1, [4, 25])
  const y = dropout(x, { p: 0.2, rng: createRng(8) })
  sum(y).backward()
  // Each x is 1, so y is the mask itself, and so is the gradient.
  expectClose(x.grad, y.data, { what: 'the gradient of x, where every x is 1' })
})

describe('nothing to drop', () => {
  test('p = 0', () => {
    const y = dropout(variable([1, -2, 3]), { p: 0, rng: createRng(9) })
    expectClose(y.data, [1, -2, 3], { what: 'dropout([1, −2, 3]) with p = 0' })
  })

  test('in use, nothing is dropped and nothing enlarged', () => {
    const y = dropout(variable([1, -2, 3]), { p: 0.5, rng: createRng(10), training: false })
    expectClose(y.data, [1, -2, 3], { what: 'dropout([1, −2, 3]) without training' })
  })

  test('in use, the gradient comes back as it is', () => {
    const x = variable([1, -2, 3])
    sum(dropout(x, { p: 0.5, rng: createRng(11), training: false })).backward()
    expectClose(x.grad, [1, 1, 1], { what: 'the gradient without training' })
  })
})

test('p = 1 drops everything', () => {
  const y = dropout(variable([1, -2, 3]), { p: 1, rng: createRng(12) })
  expectClose(flat(y.data).map(Math.abs), [0, 0, 0], { what: 'dropout([1, −2, 3]) with p = 1' })
})

test('x itself stays as it is', () => {
  const x = variable([1, -2, 3, 4])
  dropout(x, { p: 0.5, rng: createRng(13) })
  expectClose(x.data, [1, -2, 3, 4], { what: 'x after dropout' })
})
