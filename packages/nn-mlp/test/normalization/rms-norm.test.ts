import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { RMSNorm, rmsNorm } from '@neuralings/nn-mlp'
import { createRng, mean, mul, randn, scope, square, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { testCases } from '../../../../test/support/vectors.ts'
import { expectNear, forRows } from './rows.ts'

testCases(
  'norm',
  (example, float) => {
    const eps = Number(example.attrs?.eps)
    const run = ({ x, weight }: Record<string, Variable>) => rmsNorm(x, { weight, eps })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'rmsNorm', scope },
)

test('by hand: the root of the mean square is 5/2', () => {
  const y = rmsNorm(tensor([3, -4, 0, 0]), { weight: tensor([1, 1, 1, 1]), eps: 0 })
  expectNear(y.data, tensor([1.2, -1.6, 0, 0]), 1e-6)
})

describe('any row', () => {
  test('has the mean square 1 afterwards', () => {
    forRows(x => {
      const size = mean(square(rmsNorm(x, { eps: 0 }).data), { dim: -1 })
      for (const value of size.data) expect(value).toBeCloseTo(1, 10)
    })
  })

  test('may be scaled by any positive number before', () => {
    forRows((x, { factor }) => {
      expectNear(rmsNorm(mul(x, factor), { eps: 0 }).data, rmsNorm(x, { eps: 0 }).data, 1e-9)
    })
  })

  test('has the gradient that nudging finds', () => {
    const run = (x: Variable, weight: Variable) => rmsNorm(x, { weight })
    forRows(x => {
      const weight = randn([x.shape[1]], { rng: createRng(1), dtype: 'float64' })
      expect(gradcheck(run, [x, weight], { tolerance: 1e-3 }).compared).toBe(x.size + weight.size)
    })
  })
})

test('a row of zeros stays one, and eps is a step of the dtype, as in PyTorch', () => {
  for (const [dtype, eps] of [
    ['float32', 2 ** -23],
    ['float64', 2 ** -52],
  ] as const) {
    const x = variable(zeros([1, 3], { dtype }))
    const y = rmsNorm(x)
    expect(y.toArray()).toEqual([[0, 0, 0]])
    y.backward(tensor([[1, 0, 0]], { dtype }))
    expect(x.grad?.at(0, 0)).toBeCloseTo(1 / Math.sqrt(eps), -3)
  }
})

test('the layer starts with ones, and learns them', () => {
  const layer = new RMSNorm(3, { eps: 0 })
  expect(layer.stateDict().weight.toArray()).toEqual([1, 1, 1])
  layer.weight.data = tensor([1, 2, 3])
  expectNear(layer.forward(tensor([5, 5, 5])).data, tensor([1, 2, 3]), 1e-6)
})
