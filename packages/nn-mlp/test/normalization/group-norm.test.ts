import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { GroupNorm, groupNorm, layerNorm } from '@neuralings/nn-mlp'
import {
  add,
  createRng,
  loadSafetensors,
  mean,
  mul,
  randn,
  reshape,
  saveSafetensors,
  scope,
  slice,
  tensor,
  variance,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import { testCases } from '../../../../test/support/vectors.ts'
import { expectNear } from './rows.ts'

testCases(
  'norm',
  (example, float) => {
    const [groups, eps] = [Number(example.attrs?.groups), Number(example.attrs?.eps)]
    const run = ({ x, weight, bias }: Record<string, Variable>) =>
      groupNorm(x, groups, { weight, bias, eps })
    checkCase(example, { float, variable, run })
  },
  { applies: ({ op }) => op === 'groupNorm', scope },
)

const rng = createRng(0)
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })

test('by hand: each pair has the mean 0 and the size 1', () => {
  const x = tensor([[[1], [3], [10], [20]]]) // [1, 4, 1]
  const y = groupNorm(x, 2, { eps: 0, weight: tensor([1, 1, 2, 2]), bias: tensor([0, 0, 0, 5]) })
  expectNear(y.data, tensor([[[-1], [1], [-2], [7]]]), 1e-6)
})

describe('any picture', () => {
  const x = draw([3, 6, 2, 4])

  test('has groups of the mean 0 and the variance 1 afterwards, wherever it was before', () => {
    for (const groups of [1, 2, 3, 6]) {
      const y = groupNorm(x, groups, { eps: 0 }).data
      const rows = reshape(y, [3 * groups, 48 / groups])
      expectNear(mean(rows, { dim: 1 }), zeros([3 * groups]), 1e-12)
      expectNear(add(variance(rows, { dim: 1, correction: 0 }), -1), zeros([3 * groups]), 1e-12)
      expectNear(groupNorm(add(mul(x, 3), 5), groups, { eps: 0 }).data, y, 1e-10)
    }
  })

  test('has the gradient that nudging finds', () => {
    const run = (x: Variable, weight: Variable, bias: Variable) => groupNorm(x, 3, { weight, bias })
    expect(gradcheck(run, [x, draw([6]), draw([6])]).compared).toBe(144 + 12)
  })

  test('is nobody else’s matter', () => {
    const alone = groupNorm(slice(x, [[1, 2]]), 2).data
    expectNear(slice(groupNorm(x, 2).data, [[1, 2]]), alone, 1e-12)
  })
})

test('one group of features alone is layer normalisation', () => {
  const [x, weight, bias] = [draw([4, 6]), draw([6]), draw([6])]
  const options = { weight, bias }
  expectNear(groupNorm(x, 1, options).data, layerNorm(x, options).data, 1e-12)
})

test('a batch may be empty', () => {
  expect(groupNorm(zeros([0, 4, 2]), 2).shape).toEqual([0, 4, 2])
})

test('the layer starts with ones and zeros, and its weights travel with PyTorch’s names', () => {
  const layer = new GroupNorm(2, 4)
  expect(String(layer)).toBe('GroupNorm(2, 4)')
  const { weight, bias } = layer.stateDict()
  expect([weight, bias].map(x => x.toArray())).toEqual([[1, 1, 1, 1], [0, 0, 0, 0]]) // biome-ignore format: a list
  const state = { weight: tensor([1, 2, 3, 4]), bias: tensor([4, 3, 2, 1]) }
  layer.loadStateDict(loadSafetensors(saveSafetensors(state)))
  const x = draw([2, 4, 3])
  expect(layer.forward(x).toArray()).toEqual(groupNorm(x, 2, state).toArray())
})
