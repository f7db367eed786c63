// Steps by hand, what is kept in place, and what is said to bad input.
import { variable } from '@neuralings/autograd'
import { Adam, mse, SGD } from '@neuralings/optim'
import { createRng, randn, tensor, transpose } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

test('SGD by hand: w² at 3 has slope 6', () => {
  const w = variable([3], { dtype: 'float64' })
  const optimizer = new SGD([w], { lr: 0.1 })
  mse(w, tensor([0])).backward()
  optimizer.step()
  expect(w.at(0)).toBeCloseTo(2.4, 14)
})

test('momentum by hand: the same slope twice goes 1, then 1.5 as far', () => {
  const w = variable([0], { dtype: 'float64' })
  const optimizer = new SGD([w], { lr: 1, momentum: 0.5 })
  w.grad = tensor([-1], { dtype: 'float64' })
  optimizer.step()
  expect(w.at(0)).toBe(1)
  optimizer.step()
  expect(w.at(0)).toBe(2.5)
})

test.each([1e-3, 1, 1e6])('the first step of Adam is lr long for a slope of %d', slope => {
  const w = variable([0], { dtype: 'float64' })
  const optimizer = new Adam([w], { lr: 0.5 })
  w.grad = tensor([slope], { dtype: 'float64' })
  optimizer.step()
  expect(w.at(0)).toBeCloseTo(-0.5, 4)
})

describe.each([
  ['SGD', SGD],
  ['Adam', Adam],
] as const)('%s', (name, Optimizer) => {
  test('finds the line behind the points', () => {
    const x = randn([32, 1], { rng: createRng(4), dtype: 'float64' })
    const [w, b] = [variable([[0]], { dtype: 'float64' }), variable([0], { dtype: 'float64' })]
    const optimizer = new Optimizer([w, b], { lr: 0.1 })
    for (let step = 0; step < 400; step++) {
      optimizer.zeroGrad()
      // y = 2x − 1: the slope of the mean square, worked out on paper
      const misses = Array.from(x.data, v => v * w.at(0, 0) + b.at(0) - (2 * v - 1))
      const slopes = [misses.map((miss, i) => miss * x.data[i]), misses]
      const [dw, db] = slopes.map(list => (2 * list.reduce((a, c) => a + c, 0)) / misses.length)
      w.grad = tensor([[dw]], { dtype: 'float64' })
      b.grad = tensor([db], { dtype: 'float64' })
      optimizer.step()
    }
    expect(w.at(0, 0)).toBeCloseTo(2, 2)
    expect(b.at(0)).toBeCloseTo(-1, 2)
  })

  test('writes into the numbers that are there', () => {
    const numbers = tensor([1, 2])
    const w = variable(numbers)
    w.grad = tensor([1, 1])
    new Optimizer([w], { lr: 0.5 }).step()
    expect(w.data).toBe(numbers)
    expect(numbers.at(0)).toBeCloseTo(0.5, 5)
  })

  test('moves a parameter that was given as a view', () => {
    const square = tensor([
      [1, 2],
      [3, 4],
    ])
    const w = variable(transpose(square))
    w.grad = tensor([
      [0, 1],
      [0, 0],
    ])
    new Optimizer([w], { lr: 1 }).step()
    expect(w.at(0, 1)).toBeCloseTo(2, 5)
    expect(w.at(1, 0)).toBe(2)
  })

  test('zeroGrad forgets, and without a gradient nothing moves', () => {
    const w = variable([1])
    const optimizer = new Optimizer([w], { lr: 1 })
    w.grad = tensor([1])
    optimizer.zeroGrad()
    optimizer.step()
    expect(w.grad).toBeNull()
    expect(w.at(0)).toBe(1)
  })

  test('takes any iterable, and reads it once', () => {
    function* parameters() {
      yield variable([1])
      yield variable([2])
    }
    expect(new Optimizer(parameters(), { lr: 1 }).parameters).toHaveLength(2)
  })

  test('says what is wrong', () => {
    expect(() => new Optimizer([], { lr: 1 })).toThrow(
      `${name}: expected parameters to train, got none`,
    )
    expect(() => new Optimizer([variable([1])], { lr: Number.NaN })).toThrow(
      `${name}: expected lr ≥ 0, got NaN`,
    )
    const fixed = variable([1], { requiresGrad: false })
    expect(() => new Optimizer([variable([1]), fixed], { lr: 1 })).toThrow(
      `${name}: parameter 1 does not require a gradient`,
    )
  })
})

test('Nesterov needs a momentum', () => {
  expect(() => new SGD([variable([1])], { lr: 1, nesterov: true })).toThrow(
    'SGD: nesterov needs a momentum above 0 and no dampening',
  )
})
