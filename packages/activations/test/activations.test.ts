// Values by hand, shapes and dtypes, gradients by nudging, and what is said to bad input.
import {
  activation,
  activations,
  elu,
  gelu,
  hardswish,
  identity,
  leakyRelu,
  logSoftmax,
  mish,
  relu,
  selu,
  sigmoid,
  softmax,
  softplus,
  swish,
  tanh,
} from '@neuralings/activations'
import { gradcheck, variable } from '@neuralings/autograd'
import { createRng, randn, sum, tensor, transpose } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { elementwise } from './elementwise.ts'

// ln 2 and ln 3 make e^x whole, so that the values can be worked out on paper.
test.each([
  [identity, -3, -3, 1],
  [sigmoid, Math.log(3), 3 / 4, 3 / 16],
  [tanh, Math.log(2), 3 / 5, 16 / 25],
  [relu, 2, 2, 1],
  [relu, -2, 0, 0],
  [relu, 0, 0, 0],
  [leakyRelu, -2, -0.02, 0.01],
  [elu, -Math.log(2), -1 / 2, 1 / 2],
  [swish, Math.log(3), (3 / 4) * Math.log(3), 3 / 4 + (3 / 16) * Math.log(3)],
  [gelu, 0, 0, 1 / 2],
  [softplus, Math.log(3), Math.log(4), 3 / 4],
  [selu, 2, 2.101401974710961, 1.0507009873554805],
  [selu, -Math.log(2), -1.7580993408473766 / 2, 1.7580993408473766 / 2],
  [hardswish, -1.5, -0.375, 0],
  [hardswish, 1, 2 / 3, 5 / 6],
  [hardswish, -3, 0, 0],
  [hardswish, 3, 3, 1],
  [hardswish, 7, 7, 1],
  // tanh(log(1 + eˣ)) is 3/5 for eˣ = 1, and 15/17 for eˣ = 3.
  [mish, 0, 0, 3 / 5],
  [mish, Math.log(3), (15 / 17) * Math.log(3), 15 / 17 + (3 / 4) * (64 / 289) * Math.log(3)],
])('%s of %d is %d, with slope %d', (activation, x, y, slope) => {
  expect(activation.f(x)).toBeCloseTo(y, 14)
  expect(activation.df(x)).toBeCloseTo(slope, 14)
  expect(activation(x).item()).toBeCloseTo(y, 6)
})

test('alpha is the slope, or the floor, of the negative side', () => {
  expect(leakyRelu.f(-4, { alpha: 0.25 })).toBe(-1)
  expect(leakyRelu(tensor([-4, 4]), { alpha: 0.25 }).toArray()).toEqual([-1, 4])
  expect(elu.f(-Math.log(2), { alpha: 3 })).toBeCloseTo(-1.5, 14)
  expect(elu.df(0, { alpha: 3 })).toBe(3)
})

describe.each(elementwise.map(activation => [activation.title, activation] as const))(
  '%s',
  (_, activation) => {
    test('has the gradient that nudging finds', () => {
      const x = randn([2, 3, 5], { rng: createRng(7), std: 2, dtype: 'float64' })
      expect(gradcheck(v => activation(v), [x]).compared).toBe(30)
    })

    test('keeps the shape, takes views, and makes whole numbers float32', () => {
      const x = tensor([
        [-2, -1, 0],
        [1, 2, 3],
      ])
      const turned = activation(transpose(x))
      expect(turned.toArray()).toEqual(transpose(activation(x).data).toArray())
      expect(turned.shape).toEqual([3, 2])
      expect(activation(tensor([1, 2], { dtype: 'int32' })).dtype).toBe('float32')
      expect(activation(tensor([1, 2], { dtype: 'float64' })).dtype).toBe('float64')
      expect(activation(1).shape).toEqual([])
    })

    test('carries its own name', () => {
      expect(activation(1).op).toBe(activation.name)
    })
  },
)

describe.each([softmax, logSoftmax].map(activation => [activation.title, activation] as const))(
  '%s',
  (_, activation) => {
    test.each([0, 1, -1])('has the gradient that nudging finds, along %d', dim => {
      const x = randn([2, 3, 5], { rng: createRng(3), dtype: 'float64' })
      expect(gradcheck(v => activation(v, { dim }), [x]).compared).toBe(30)
    })

    test('does not change when a number is added to all', () => {
      const x = randn([4, 6], { rng: createRng(5) })
      const near = activation(x, { dim: 1 }).data
      const far = activation(tensor((x.toArray() as number[][]).map(row => row.map(v => v + 64))), {
        dim: 1,
      })
      for (const [i, value] of far.data.data.entries()) expect(value).toBeCloseTo(near.data[i], 4)
    })
  },
)

describe('softmax', () => {
  test('by hand: e to 0, ln 2 and ln 3 are 1, 2 and 3', () => {
    const y = softmax(tensor([0, Math.log(2), Math.log(3)], { dtype: 'float64' }), { dim: 0 })
    for (const [i, value] of y.data.data.entries()) expect(value).toBeCloseTo((i + 1) / 6, 14)
  })

  test('every row is a distribution, even where e^x would overflow', () => {
    const x = tensor([
      [1000, -1000, 999],
      [-1e30, 1e30, 0],
    ])
    const y = softmax(x, { dim: -1 })
    for (const total of sum(y.data, { dim: -1 }).data) expect(total).toBeCloseTo(1, 6)
    for (const value of y.data.data) expect(value).toBeGreaterThanOrEqual(0)
  })
})

test('a function of your own is lifted like the nine', () => {
  const cube = activation({ ...identity, name: 'cube', f: x => x ** 3, df: x => 3 * x * x })
  const x = variable([1, 2, -3])
  cube(x).backward(tensor([1, 1, 2]))
  expect(cube(x).toArray()).toEqual([1, 8, -27])
  expect(x.grad?.toArray()).toEqual([3, 12, 54])
  expect(cube.name).toBe('cube')
})

test('an activation is a row of data and a function at once', () => {
  expect(activations).toHaveLength(9)
  expect(relu).toBeTypeOf('function')
  expect(relu.formula).toBe('max(0, x)')
  expect(relu.range).toEqual({ low: 0, high: Infinity, text: '[0, ∞)' })
})
