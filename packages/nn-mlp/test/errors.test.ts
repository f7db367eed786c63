// What the package says to what it cannot use: each message names the function, what it expected, and what it got.
import type { Variable } from '@neuralings/autograd'
import {
  BatchNorm1d,
  batchNorm,
  calculateGain,
  Dropout,
  dropout,
  GroupNorm,
  groupNorm,
  kaimingNormal,
  kaimingUniform,
  LayerNorm,
  Linear,
  layerNorm,
  linear,
  MLP,
  Module,
  PReLU,
  prelu,
  Residual,
  RMSNorm,
  rmsNorm,
  Sequential,
  summary,
  xavierNormal,
  xavierUniform,
} from '@neuralings/nn-mlp'
import { createRng, ones, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rng = createRng(0)

/** What TypeScript would have refused. */
const untyped = (x: unknown) => x as never

/** One test, named after what is said to a misuse. */
function says(message: string, misuse: () => unknown): void {
  test(message, () => expect(misuse).toThrow(message))
}

describe('linear', () => {
  const w = zeros([2, 3])
  const wanted = 'linear: expected inputs of shape [..., 3] for weights [2,3]'
  says(`${wanted}, got [4,2]`, () => linear(zeros([4, 2]), w))
  says(`${wanted}, got []`, () => linear(tensor(1), w))
  says(`${wanted}, got [5]`, () => new Linear(3, 2, { rng }).forward(zeros([5])))
  says('linear: expected weights of shape [out, in], got [3]', () => linear(zeros([3]), zeros([3])))
  says('linear: expected a bias of shape [2] for weights [2,3], got [3]', () =>
    linear(zeros([3]), w, zeros([3])),
  )
})

describe('rows', () => {
  const [x, four] = [zeros([3, 5]), ones([4])]
  says('layerNorm: expected [..., 4] for a weight of shape [4], got [3,5]', () =>
    layerNorm(x, { weight: four }),
  )
  says('layerNorm: expected [..., 4] for a bias of shape [4], got [3,5]', () =>
    layerNorm(x, { bias: four }),
  )
  says('layerNorm: expected [..., features], got a scalar', () => layerNorm(tensor(1)))
  says('layerNorm: expected [..., 6] for a weight of shape [6], got [3,5]', () =>
    new LayerNorm(6).forward(x),
  )
  says('rmsNorm: expected [..., 4] for a weight of shape [4], got [3,5]', () =>
    rmsNorm(x, { weight: four }),
  )
  says('rmsNorm: expected [..., features], got a scalar', () => rmsNorm(tensor(1)))
  says('rmsNorm: expected [..., 6] for a weight of shape [6], got [3,5]', () =>
    new RMSNorm(6).forward(x),
  )
})

describe('batches', () => {
  const running = { runningMean: zeros([3]), runningVar: ones([3]) }
  const layer = new BatchNorm1d(3)
  const alone = 'expected several numbers per feature while training, got [1,3]; use a larger batch'
  says('batchNorm: expected [N, 3, ...] for a runningMean of shape [3], got [4,5]', () =>
    batchNorm(zeros([4, 5]), running),
  )
  says('batchNorm: expected [N, 3, ...] for a runningMean of shape [3], got [3]', () =>
    batchNorm(zeros([3]), running),
  )
  says('batchNorm: expected [N, 4, ...] for a bias of shape [4], got [2,3]', () =>
    batchNorm(zeros([2, 3]), { ...running, bias: ones([4]) }),
  )
  says(`batchNorm: ${alone}, or eval()`, () =>
    batchNorm(zeros([1, 3]), { ...running, training: true }),
  )
  says(alone, () => layer.forward(zeros([1, 3])))
  says('BatchNorm1d(3): expected [N, 3] or [N, 3, L], got [4,5]', () =>
    layer.forward(zeros([4, 5])),
  )
  says('BatchNorm1d(3): expected [N, 3] or [N, 3, L], got [4,3,2,2]', () =>
    layer.forward(zeros([4, 3, 2, 2])),
  )
})

describe('prelu', () => {
  const wanted = 'prelu: expected one weight, or one for each channel, the dimension 1 of'
  says(`${wanted} [4,3], got shape [4]`, () => prelu(zeros([4, 3]), ones([4])))
  says(`${wanted} [3], got shape [3]`, () => prelu(zeros([3]), ones([3])))
  says(`${wanted} [2,3], got shape [3,1]`, () => prelu(zeros([2, 3]), ones([3, 1])))
  says(`${wanted} [2,3], got shape [4]`, () => new PReLU(4).forward(zeros([2, 3])))
  says('PReLU: expected channels to be a whole number ≥ 1, got 0', () => new PReLU(0))
  says('PReLU: there is no option slope, only init', () => new PReLU(1, untyped({ slope: 1 })))
  says('PReLU: expected options { init }, got 0.25', () => new PReLU(1, untyped(0.25)))
})

describe('groups', () => {
  const x = zeros([2, 6, 3])
  says('groupNorm: expected [N, C, ...], C a multiple of 4, got [2,6,3]', () => groupNorm(x, 4))
  says('groupNorm: expected [N, C, ...], C a multiple of 1, got [3]', () =>
    groupNorm(zeros([3]), 1),
  )
  says('groupNorm: expected groups to be a whole number ≥ 1, got 0', () => groupNorm(x, 0))
  says('groupNorm: expected [N, 3, ...] for a weight of shape [3], got [2,6,3]', () =>
    groupNorm(x, 2, { weight: ones([3]) }),
  )
  says('GroupNorm: expected features to be a multiple of groups, got 6 and 4', () => {
    return new GroupNorm(4, 6)
  })
  says('groupNorm: expected [N, 4, ...] for a weight of shape [4], got [2,6,3]', () =>
    new GroupNorm(2, 4).forward(x),
  )
})

describe('probabilities', () => {
  const wanted = 'expected a probability p from 0 to 1'
  says(`dropout: ${wanted}, got 1.5`, () => dropout(ones([2]), { p: 1.5, rng }))
  says(`Dropout: ${wanted}, got -0.1`, () => new Dropout(-0.1, { rng }))
  says(`Dropout: ${wanted}, got NaN`, () => new Dropout(Number.NaN, { rng }))
})

describe('networks', () => {
  says('Sequential: expected at least one layer, got none', () => new Sequential())
  says('Sequential, layer 1: expected a module or a function, got undefined', () => {
    return new Sequential(new LayerNorm(2), untyped(undefined))
  })
  says('Residual: expected a module or a function, got 5', () => new Residual(untyped(5)))
  says('Residual: expected a body that keeps the shape, but [8,4] became [8,3]', () =>
    new Residual(new Linear(4, 3, { rng })).forward(zeros([8, 4])),
  )
  says('MLP: expected the sizes of input and output at least, got [3]', () => {
    return new MLP([3], { rng })
  })
  says('summary: expected a module, got function', () => summary(untyped(Math.tanh)))
})

describe('sizes', () => {
  for (const size of [0, -3, 2.5, Number.NaN]) {
    const wanted = `to be a whole number ≥ 1, got ${size}`
    says(`Linear: expected inputs ${wanted}`, () => new Linear(size, 2, { rng }))
    says(`Linear: expected outputs ${wanted}`, () => new Linear(2, size, { rng }))
    says(`Linear: expected outputs ${wanted}`, () => new MLP([3, size, 2], { rng }))
    says(`LayerNorm: expected features ${wanted}`, () => new LayerNorm(size))
    says(`RMSNorm: expected features ${wanted}`, () => new RMSNorm(size))
    says(`BatchNorm1d: expected features ${wanted}`, () => new BatchNorm1d(size))
    says(`GroupNorm: expected features ${wanted}`, () => new GroupNorm(2, size))
  }
})

describe('a missing generator', () => {
  for (const options of [undefined, {}, { rng: 7 }].map(untyped)) {
    const wanted = 'expected a random generator, such as { rng: createRng(0) }'
    says(`Linear: ${wanted}`, () => new Linear(3, 2, options))
    says(`MLP: ${wanted}`, () => new MLP([3, 2], options))
    says(`Dropout: ${wanted}`, () => new Dropout(0.5, options))
    says(`dropout: ${wanted}`, () => dropout(ones([2]), options))
    says(`xavierUniform: ${wanted}`, () => xavierUniform([3, 2], options))
    says(`xavierNormal: ${wanted}`, () => xavierNormal([3, 2], options))
    says(`kaimingUniform: ${wanted}`, () => kaimingUniform([3, 2], options))
    says(`kaimingNormal: ${wanted}`, () => kaimingNormal([3, 2], options))
  }
})

describe('first weights', () => {
  const wanted = 'expected weights of at least 2 dimensions, [out, in], got'
  says(`xavierUniform: ${wanted} [4]`, () => xavierUniform([4], { rng }))
  says(`xavierNormal: ${wanted} [4]`, () => xavierNormal([4], { rng }))
  says(`kaimingUniform: ${wanted} []`, () => kaimingUniform([], { rng }))
  says(`kaimingNormal: ${wanted} [4]`, () => kaimingNormal([4], { rng }))
  says(
    "calculateGain: expected one of linear, sigmoid, tanh, relu, leakyRelu, selu, got 'gelu'",
    () => calculateGain(untyped('gelu')),
  )
})

describe('modules', () => {
  class Empty extends Module {}
  class Net extends Module {
    norm = new LayerNorm(2)
    override forward(x: Variable | Tensor): Variable {
      return this.norm.forward(x)
    }
  }
  const load = (state: unknown) => () => new Net().loadStateDict(untyped(state))
  const weight = { 'norm.weight': ones([2]) }
  const strange = Object.fromEntries([...'abcdefg'].map(name => [name, ones([1])]))
  const wanted = 'tensors by name, such as those of stateDict()'

  says('Empty: expected a method forward(x), which makes the output from x, got none', () =>
    new Empty().forward(zeros([1])),
  )
  says('loadStateDict: missing norm.bias; unknown norm', load({ ...weight, norm: ones([2]) }))
  says(
    'loadStateDict: missing norm.weight, norm.bias; unknown a, b, c, d, e and 2 more',
    load(strange),
  )
  says(
    'loadStateDict: expected norm.bias of shape [2], got [3]',
    load({ ...weight, 'norm.bias': ones([3]) }),
  )
  says(
    'loadStateDict: expected norm.bias to be a tensor, got an array',
    load({ ...weight, 'norm.bias': [0, 0] }),
  )
  says(`loadStateDict: expected ${wanted}, got undefined`, load(undefined))
  says(`loadStateDict: expected ${wanted}, got null`, load(null))
})
