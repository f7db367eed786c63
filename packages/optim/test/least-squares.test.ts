// By hand; at right angles to every column, whatever the points; and where the normal equations would have failed.

import { add, matmul, variable } from '@neuralings/autograd'
import { leastSquares, mse, SGD } from '@neuralings/optim'
import * as t from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const exact = { dtype: 'float64' } as const

test('a line by hand: covariance 4 over variance 2, through the mean (1, 3)', () => {
  const { weight, bias } = leastSquares(t.tensor([0, 1, 2], exact), t.tensor([2, 1, 6], exact))
  expect([weight.shape, bias.shape]).toEqual([[], []])
  expect(weight.item()).toBeCloseTo(2, 14)
  expect(bias.item()).toBeCloseTo(1, 14)
})

test('as many points as unknowns are met exactly', () => {
  const x = t.tensor(
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
    exact,
  )
  const { weight, bias } = leastSquares(x, t.tensor([5, 7, 4], exact))
  expect(weight.toArray()).toEqual([expect.closeTo(2, 14), expect.closeTo(-1, 14)])
  expect(bias.item()).toBeCloseTo(5, 14)
})

describe('shapes and dtypes', () => {
  const rng = t.createRng(1)
  const x = t.randn([9, 3], { rng })
  test.each([
    [[9], [3], []],
    [[9, 1], [3, 1], [1]],
    [[9, 2], [3, 2], [2]],
  ])('y %j', (shape, weights, biases) => {
    const { weight, bias } = leastSquares(x, t.randn(shape, { rng }))
    expect([weight.shape, bias.shape]).toEqual([weights, biases])
  })

  test('several answers are several lines', () => {
    const y = t.randn([9, 2], { rng, ...exact })
    const both = leastSquares(x, y)
    for (const k of [0, 1]) {
      const one = leastSquares(x, t.select(y, { dim: 1, index: k }))
      expect(t.select(both.weight, { dim: 1, index: k }).toArray()).toEqual(one.weight.toArray())
      expect(both.bias.at(k)).toBe(one.bias.item())
    }
  })

  test('views are read in their order', () => {
    const turned = t.transpose(t.clone(t.transpose(x)))
    const y = t.randn([9], { rng })
    expect(leastSquares(turned, y).weight.toArray()).toEqual(leastSquares(x, y).weight.toArray())
  })

  test('float64 if one of them is, else float32', () => {
    const whole = t.tensor([1, 2, 4], { dtype: 'int32' })
    expect(leastSquares(whole, whole).weight.dtype).toBe('float32')
    expect(leastSquares(whole, t.tensor([1, 2, 4], exact)).weight.dtype).toBe('float64')
  })
})

test('the misses add up to 0, and stand at right angles to every column', () => {
  const number = fc.double({ min: -10, max: 10, noNaN: true })
  const row = fc.tuple(number, number, number)
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 20 }), fc.integer(), (rows, seed) => {
      // A little of something else in every column, so that none follows from another.
      const noise = t.randn([rows.length, 2], { rng: t.createRng(seed), ...exact })
      const x = t.add(
        t.tensor(
          rows.map(([a, b]) => [a, b]),
          exact,
        ),
        noise,
      )
      const y = t.tensor(
        rows.map(([, , c]) => c),
        exact,
      )
      const { weight, bias } = leastSquares(x, y)
      const misses = t.sub(t.add(t.matmul(x, weight), bias), y)
      expect(t.sum(misses).item()).toBeCloseTo(0, 6)
      for (const slope of t.matmul(misses, x).toArray() as number[]) {
        expect(slope).toBeCloseTo(0, 6)
      }
    }),
    { seed: 2, numRuns: 100 },
  )
})

test('gradient descent ends at the same line', () => {
  const rng = t.createRng(3)
  const x = t.randn([30, 2], { rng, ...exact })
  const y = t.randn([30], { rng, ...exact })
  const [w, b] = [variable([0, 0], exact), variable(0, exact)]
  const optimizer = new SGD([w, b], { lr: 0.1 })
  for (let step = 0; step < 500; step++) {
    optimizer.zeroGrad()
    mse(add(matmul(x, w), b), y).backward()
    optimizer.step()
  }
  const { weight, bias } = leastSquares(x, y)
  const close = (numbers: unknown) => (numbers as number[]).map(n => expect.closeTo(n, 10))
  expect(w.toArray()).toEqual(close(weight.toArray()))
  expect(b.item()).toBeCloseTo(bias.item(), 10)
})

test('two columns that differ by a ten-millionth: squaring that would leave nothing of it', () => {
  const a = [0, 1, 2, 3, 4, 5]
  const b = a.map((value, i) => value + 1e-7 * (i % 2))
  const x = t.tensor(
    a.map((value, i) => [value, b[i]]),
    exact,
  )
  const { weight } = leastSquares(
    x,
    t.tensor(
      a.map((value, i) => value + b[i]),
      exact,
    ),
  )
  expect(weight.toArray()).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5)])
})

test('years are no constant, though all alike in size', () => {
  const { weight } = leastSquares(t.tensor([2019, 2020, 2021]), t.tensor([1, 2, 3]))
  expect(weight.item()).toBeCloseTo(1, 5)
})

test('in any unit: no length is squared', () => {
  const [x, y] = [[[0, 1], [1, 3], [2, 2], [5, 1]], [5, 12, 10, 10]] // biome-ignore format: y = x₀ + 3 x₁ + 2 …
  for (const [unit, dtype] of [
    [1e20, 'float32'],
    [1e-25, 'float32'],
    [1e200, 'float64'],
    [1e-200, 'float64'],
  ] as const) {
    const columns = t.tensor(x.map(row => row.map(value => value * unit)), { dtype }) // biome-ignore format: one line
    const line = leastSquares(
      columns,
      t.tensor(
        y.map(value => value * unit),
        { dtype },
      ),
    )
    expect(line.weight.at(0)).toBeCloseTo(1, 5)
    expect(line.weight.at(1)).toBeCloseTo(3, 5)
    expect(line.bias.item() / unit).toBeCloseTo(2, 4)
  }
})
