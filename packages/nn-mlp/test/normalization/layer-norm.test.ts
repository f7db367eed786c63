import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { engine } from '@neuralings/kernels'
import { LayerNorm, layerNorm } from '@neuralings/nn-mlp'
import {
  add,
  cast,
  clone,
  createRng,
  flip,
  mean,
  mul,
  ones,
  randn,
  scope,
  slice,
  sum,
  tensor,
  variance,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { testCases } from '../../../../test/support/vectors.ts'
import { expectNear, forRows } from './rows.ts'

testCases(
  'norm',
  (example, float) => {
    const eps = Number(example.attrs?.eps)
    const run = ({ x, weight, bias }: Record<string, Variable>) =>
      layerNorm(x, { weight, bias, eps })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'layerNorm', scope },
)

test('by hand: mean 5, deviation 2', () => {
  const [weight, bias] = [tensor([1, 10, 1]), tensor([0, 0, 100])]
  const y = layerNorm(tensor([5 - Math.sqrt(6), 5, 5 + Math.sqrt(6)]), { weight, bias, eps: 0 })
  expectNear(y.data, tensor([-Math.sqrt(1.5), 0, 100 + Math.sqrt(1.5)]), 1e-5)
})

test('weights may be views of other numbers', () => {
  const x = randn([5, 3], { rng: createRng(1) })
  const numbers = tensor([1, 9, 2, 9, 3, 9])
  const everySecond = slice(numbers, [[0, 6, 2]])
  const want = layerNorm(x, { weight: tensor([1, 2, 3]), bias: tensor([3, 2, 1]) })
  const [y, slopes] = scope(() => {
    const weight = variable(slice(clone(numbers), [[0, 6, 2]]))
    const y = layerNorm(clone(x), { weight, bias: flip(clone(everySecond), [0]) })
    y.backward(ones([5, 3]))
    return [y, weight.grad!]
  })
  expectNear(y.data, want.data, 1e-6)
  const z = layerNorm(x).data
  expectNear(slopes, sum(z, { dim: 0 }), 1e-5)
})

test('numbers far from 0 lose no more than float32 has lost already', () => {
  for (const [features, far] of [
    [768, 1e6],
    [4096, 1e5],
    [5, 1e6],
  ] as const) {
    const x = add(randn([6, features], { rng: createRng(2) }), far)
    const weights = { weight: ones([features]), bias: zeros([features]) }
    const y = layerNorm(x, weights).data
    expectNear(y, layerNorm(cast(x, 'float64')).data, 1e-5)
  }
})

describe('any row', () => {
  test('has the mean 0 and the variance 1 afterwards', () => {
    forRows(x => {
      const y = layerNorm(x, { eps: 0 }).data
      for (const value of mean(y, { dim: -1 }).data) expect(value).toBeCloseTo(0, 10)
      for (const value of variance(y, { dim: -1, correction: 0 }).data)
        expect(value).toBeCloseTo(1, 10)
    })
  })

  test('may be shifted, and scaled by a positive number, before', () => {
    forRows((x, { factor, shift }) => {
      const changed = add(mul(x, factor), shift)
      expectNear(layerNorm(changed, { eps: 0 }).data, layerNorm(x, { eps: 0 }).data, 1e-7)
    })
  })

  test('has the gradient that nudging finds', () => {
    const run = (x: Variable, weight: Variable, bias: Variable) => layerNorm(x, { weight, bias })
    forRows(x => {
      const draw = (seed: number) => randn([x.shape[1]], { rng: createRng(seed), dtype: 'float64' })
      const { compared } = gradcheck(run, [x, draw(1), draw(2)], { tolerance: 1e-3 })
      expect(compared).toBe(x.size + 2 * x.shape[1])
    })
  })

  test('gets a gradient that neither shifts nor scales it', () => {
    forRows(x => {
      const v = variable(x)
      const g = randn(x.shape, { rng: createRng(3), dtype: 'float64' })
      layerNorm(v, { eps: 0 }).backward(g)
      for (const along of [v.grad!, mul(v.grad!, x)])
        for (const value of mean(along, { dim: -1 }).data) expect(value).toBeCloseTo(0, 8)
    })
  })
})

test('far from 0 float32 loses nothing: the mean is taken off first', () => {
  const near = tensor([0, 1, 2, 3])
  expectNear(layerNorm(add(near, 2 ** 20)).data, layerNorm(near).data, 1e-6)
})

test('the way back does without kernels where the memory is full by then', () => {
  const [rng, shape] = [createRng(0), [7, 50]]
  const given = [shape, [50], [50]].map(shape => randn(shape, { rng }))
  const upstream = randn(shape, { rng })
  const slopes = (dtype: 'float32' | 'float64', meanwhile: () => void) =>
    scope(() => {
      const [x, weight, bias] = given.map(values => variable(cast(values, dtype)))
      const y = layerNorm(x, { weight, bias })
      meanwhile()
      y.backward(upstream)
      return [x, weight, bias].map(({ grad }) => grad!.toArray()).flat(2)
    })
  const fill = () => {
    for (let bytes = 2 ** 31; bytes >= 64; bytes /= 2)
      while (engine()?.memory.allocate(bytes) != null);
  }
  const near = slopes('float64', () => {}).map(slope => expect.closeTo(Number(slope), 5))
  expect(slopes('float32', fill)).toEqual(near)
})

test('is one operation, with or without weight and bias', () => {
  const x = variable([[1, 3]])
  expect(layerNorm(x).parents).toEqual([x])
  expect(layerNorm(x).op).toBe('layerNorm')
  const weight = variable([2, 2])
  expectNear(layerNorm(x, { weight, eps: 0 }).data, tensor([[-2, 2]]), 1e-6)
})

test('a batch may be empty, a row of one number is its bias', () => {
  expect(layerNorm(zeros([0, 3])).shape).toEqual([0, 3])
  const [weight, bias] = [zeros([0]), zeros([0])]
  expect(layerNorm(zeros([2, 0]), { weight, bias }).shape).toEqual([2, 0])
  expect(layerNorm(tensor([[7], [8]]), { bias: tensor([5]) }).toArray()).toEqual([[5], [5]])
})

test('the layer starts with ones and zeros, and may go without bias', () => {
  const { weight, bias } = new LayerNorm(2).stateDict()
  expect([weight.toArray(), bias.toArray()]).toEqual([
    [1, 1],
    [0, 0],
  ])
  const layer = new LayerNorm(2, { bias: false, eps: 0 })
  expect(Object.keys(layer.stateDict())).toEqual(['weight'])
  expectNear(layer.forward(tensor([10, 30])).data, tensor([-1, 1]), 1e-6)
})
