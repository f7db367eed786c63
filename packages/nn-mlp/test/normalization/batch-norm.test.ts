import { gradcheck, type Variable, variable } from '@neuralings/autograd'
import { BatchNorm1d, batchNorm } from '@neuralings/nn-mlp'
import {
  add,
  createRng,
  mean,
  mul,
  ones,
  permute,
  randn,
  reshape,
  scope,
  type Tensor,
  tensor,
  variance,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../../test/support/gradients.ts'
import {
  type Case,
  expectClose,
  type Float,
  type Named,
  type Stored,
  testCases,
  toleranceOf,
  unpack,
} from '../../../../test/support/vectors.ts'
import { expectNear, forRows } from './rows.ts'

const fresh = (features: number, dtype: Float = 'float64') => ({
  runningMean: zeros([features], { dtype }),
  runningVar: ones([features], { dtype }),
})

testCases(
  'norm',
  (example, float) => {
    const { y, ...after } = example.out
    const training = example.attrs?.train === true
    const [momentum, eps] = [example.attrs?.momentum, example.attrs?.eps].map(Number)
    let running: Named<Tensor> = {}
    const run = ({ x, weight, bias, runningMean, runningVar }: Named<Variable>) => {
      running = { runningMean: runningMean.data, runningVar: runningVar.data }
      const state = { runningMean: runningMean.data, runningVar: runningVar.data }
      return batchNorm(x, { ...state, weight, bias, training, momentum, eps })
    }
    checkCase({ ...example, out: { y } }, { float, variable, run })
    const tolerance = toleranceOf(example, float)
    for (const name of Object.keys(after))
      expectClose(running[name], after[name], { tolerance, what: name })
  },
  { applies: ({ op }) => op === 'batchNorm', scope },
)

type Sequence = Case & { calls: Named<Stored>[]; eval: Named<Stored> }

testCases<Sequence>(
  'norm',
  (example, float) => {
    const tolerance = toleranceOf(example, float)
    const layer = Object.assign(new BatchNorm1d(2), fresh(2, float))
    for (const { x, ...wanted } of [...example.calls, example.eval]) {
      if (!wanted.runningMean) layer.eval()
      const y = layer.forward(tensor(...unpack(x, float)))
      const got = { y, runningMean: layer.runningMean, runningVar: layer.runningVar }
      for (const [name, want] of Object.entries(wanted))
        expectClose(got[name as keyof typeof got], want, { tolerance, what: name })
    }
    expect(layer.numBatchesTracked.item()).toBe(example.calls.length)
  },
  { applies: ({ op }) => op === 'batchNormSequence', scope },
)

test('by hand: a batch of 10 and 30 has the mean 20, the variance 100, and 200 with Bessel’s correction', () => {
  const running = fresh(1)
  const y = batchNorm(tensor([[10], [30]]), { ...running, training: true, eps: 0 })
  expectNear(y.data, tensor([[-1], [1]]), 1e-6)
  expect(running.runningMean.item()).toBeCloseTo(0.1 * 20, 12)
  expect(running.runningVar.item()).toBeCloseTo(0.9 + 0.1 * 200, 12)
  expect(batchNorm(tensor([[2]]), { ...running, eps: 0 }).item()).toBeCloseTo(0, 6)
})

describe('any batch', () => {
  const train = (x: Variable | Tensor, weight?: Variable, bias?: Variable) =>
    batchNorm(x, { ...fresh(x.shape[1]), weight, bias, training: true, eps: 0 })
  const columns = (check: (x: Tensor, by: { factor: number; shift: number }) => void) =>
    forRows((x, by) => check(reshape(x, [x.shape[1], x.shape[0]]), by))

  test('has the mean 0 and the variance 1 in each feature', () => {
    columns(x => {
      const y = train(x).data
      for (const value of mean(y, { dim: 0 }).data) expect(value).toBeCloseTo(0, 8)
      for (const value of variance(y, { dim: 0, correction: 0 }).data)
        expect(value).toBeCloseTo(1, 8)
    })
  })

  test('may be shifted and scaled before', () => {
    columns((x, { factor, shift }) => {
      expectNear(train(add(mul(x, factor), shift)).data, train(x).data, 1e-6)
    })
  })

  test('of series is one batch of all their moments', () => {
    const x = randn([4, 3, 5], { rng: createRng(1), dtype: 'float64' }) // [N, C, L]
    const below = reshape(permute(x, [0, 2, 1]), [20, 3]) // [N·L, C]
    const y = permute(train(x).data, [0, 2, 1])
    expectNear(reshape(y, [20, 3]), train(below).data, 1e-12)
  })

  test.each([true, false])('has the gradient that nudging finds, training: %s', training => {
    const run = (x: Variable, weight: Variable, bias: Variable) =>
      batchNorm(x, { ...fresh(3), weight, bias, training })
    const draw = (shape: number[]) => randn(shape, { rng: createRng(2), dtype: 'float64' })
    expect(gradcheck(run, [draw([5, 3]), draw([3]), draw([3])]).compared).toBe(21)
    expect(gradcheck(run, [draw([2, 3, 4]), draw([3]), draw([3])]).compared).toBe(30)
  })
})

test('in use, an example is treated alike whatever is beside it, and nothing is remembered', () => {
  const layer = new BatchNorm1d(2)
  layer.forward(randn([8, 2], { rng: createRng(3) }))
  const before = layer.eval().runningMean.toArray()
  const [alone, beside] = [
    layer.forward(tensor([[1, 2]])),
    layer.forward(
      tensor([
        [1, 2],
        [90, 9],
      ]),
    ),
  ]
  expect((beside.toArray() as number[][])[0]).toEqual((alone.toArray() as number[][])[0])
  expect(layer.runningMean.toArray()).toEqual(before)
  expect(layer.numBatchesTracked.item()).toBe(1)
})

test('the running averages stay the same tensors: who saved them sees them move', () => {
  const layer = new BatchNorm1d(1)
  const { running_mean } = layer.stateDict()
  layer.forward(tensor([[10], [30]]))
  expect(running_mean.item()).toBeCloseTo(2, 6)
})

test('what is remembered outlives the scopes it was learnt in', () => {
  const [inside, outside] = [new BatchNorm1d(2), new BatchNorm1d(2)]
  for (let seed = 0; seed < 3; seed++) {
    const x = randn([6, 2], { rng: createRng(seed) })
    scope(() => void inside.forward(x))
    outside.forward(x)
  }
  expectNear(inside.runningMean, outside.runningMean, 1e-6)
  expectNear(inside.runningVar, outside.runningVar, 1e-6)
})
