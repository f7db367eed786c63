// `batchNorm` itself is tested where it lives; here: that a channel is one feature, and the layer's state.
import { gradcheck, type Variable } from '@neuralings/autograd'
import { BatchNorm2d } from '@neuralings/nn-cnn'
import { BatchNorm1d } from '@neuralings/nn-mlp'
import { createRng, mean, randn, reshape, type Tensor, tensor, variance } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { expectNear } from './near.ts'

const x = randn([4, 3, 5, 2], { rng: createRng(1), mean: 3, std: 2 })

test('each channel has the mean 0 and the variance 1 over all pixels of all images', () => {
  const y = new BatchNorm2d(3, { eps: 0 }).forward(x).data
  const dim = [0, 2, 3]
  for (const value of mean(y, { dim }).data) expect(value).toBeCloseTo(0, 5)
  for (const value of variance(y, { dim, correction: 0 }).data) expect(value).toBeCloseTo(1, 5)
})

test('it does to pictures what BatchNorm1d does to series, in training and in use', () => {
  const [pictures, series] = [new BatchNorm2d(3), new BatchNorm1d(3)]
  const row = reshape(x, [4, 3, 10])
  const compare = () =>
    expectNear(reshape(pictures.forward(x).data, [4, 3, 10]), series.forward(row).data)
  compare()
  compare()
  for (const [name, state] of Object.entries(series.stateDict()))
    expectNear(pictures.stateDict()[name], state)
  expect(pictures.numBatchesTracked.item()).toBe(2)
  for (const layer of [pictures, series]) layer.eval()
  compare()
  expect(pictures.numBatchesTracked.item()).toBe(2)
})

test('by hand: pixels 10 and 30 have the mean 20, the variance 100, and 200 with Bessel’s correction', () => {
  const layer = new BatchNorm2d(1)
  const y = layer.forward(tensor([[[[10], [30]]]]))
  expectNear(y.data, tensor([[[[-1], [1]]]]), 1e-6)
  expect(layer.runningMean.item()).toBeCloseTo(2, 6)
  expect(layer.runningVar.item()).toBeCloseTo(0.9 + 0.1 * 200, 5)
})

test('it has PyTorch’s names, and its gradient agrees with nudging', () => {
  const layer = new BatchNorm2d(3)
  expect(Object.keys(layer.stateDict()).join(' ')).toBe(
    'weight bias running_mean running_var num_batches_tracked',
  )
  expect(String(layer)).toBe('BatchNorm2d(3)')
  const exact = (values: Tensor) => tensor(values.toArray(), { dtype: 'float64' })
  const run = (x: Variable, weight: Variable, bias: Variable) => {
    const { runningMean, runningVar } = new BatchNorm2d(3)
    const states = { runningMean: exact(runningMean), runningVar: exact(runningVar) }
    return Object.assign(new BatchNorm2d(3), { weight, bias, ...states }).forward(x)
  }
  const small = randn([2, 3, 2, 2], { rng: createRng(2) })
  const draw = (seed: number) => randn([3], { rng: createRng(seed) })
  expect(gradcheck(run, [small, draw(3), draw(4)]).compared).toBe(30)
})
