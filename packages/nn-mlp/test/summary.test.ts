import { relu, tanh } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import {
  BatchNorm1d,
  Dropout,
  LayerNorm,
  Linear,
  linear,
  MLP,
  Module,
  Residual,
  Sequential,
  summary,
} from '@neuralings/nn-mlp'
import { createRng, type Tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const rng = createRng(0)

test('a table of layers, shapes and parameters', () => {
  const norm = new LayerNorm(8)
  const block = new Residual(new Sequential(norm, new Linear(8, 8, { rng }), (x: Variable) => x))
  const net = new Sequential(new Linear(2, 8, { rng }), block, relu, new Dropout(0.5, { rng }))
  expect(summary(net, zeros([5, 2])).split('\n')).toEqual([
    'layer                     output  parameters',
    'Sequential                [5,8]          112',
    '├─ 0  Linear(2, 8)        [5,8]           24',
    '├─ 1  Residual            [5,8]           88',
    '│  └─ body  Sequential    [5,8]           88',
    '│     ├─ 0  LayerNorm(8)  [5,8]           16',
    '│     ├─ 1  Linear(8, 8)  [5,8]           72',
    '│     └─ 2  function',
    '├─ 2  relu',
    '└─ 3  Dropout(0.5)        [5,8]            0',
  ])
})

test('without an input there are no shapes', () => {
  expect(summary(new MLP([784, 128, 10], { rng, activation: tanh })).split('\n')).toEqual([
    'layer                   parameters',
    'MLP                        101,770',
    '├─ 0  Linear(784, 128)     100,480',
    '├─ 1  tanh',
    '└─ 2  Linear(128, 10)        1,290',
  ])
})

test('shared parameters count once, and a layer that is not used has no shape', () => {
  class Tied extends Module {
    encode = new Linear(3, 3, { rng, bias: false })
    decode = this.encode
    spare = [new Linear(3, 1, { rng })]

    override forward(x: Variable | Tensor): Variable {
      return linear(this.encode.forward(x), this.decode.weight)
    }
  }
  expect(summary(new Tied(), zeros([3])).split('\n')).toEqual([
    'layer                     output  parameters',
    'Tied                      [3]             13',
    '├─ encode  Linear(3, 3)   [3]              9',
    '├─ decode  Linear(3, 3)   [3]              9',
    '└─ spare.0  Linear(3, 1)                   4',
  ])
})

test('looking changes nothing: modes, running averages, forward', () => {
  const [norm, drop] = [new BatchNorm1d(2).eval(), new Dropout(0.5, { rng: createRng(1) })]
  const net = new Sequential(norm, drop)
  const before = JSON.stringify(norm.runningMean.toArray())
  summary(net, zeros([4, 2]))
  expect([net.training, norm.training, drop.training]).toEqual([true, false, true])
  expect(JSON.stringify(norm.runningMean.toArray())).toBe(before)
  expect(Object.hasOwn(net, 'forward')).toBe(false)
  expect(drop.rng.uniform()).toBe(createRng(1).uniform())
})

test('not even when the input does not fit, and when forward is a field', () => {
  class Field extends Module {
    override forward = (x: Variable | Tensor): Variable => linear(x, zeros([1, 2]))
  }
  const net = new Field()
  const { forward } = net
  expect(() => summary(net, zeros([3]))).toThrow('linear: expected')
  expect(net.forward).toBe(forward)
  expect(net.training).toBe(true)
})
