// A whole training run, step for step the same as in PyTorch; and what convolution is better at than linear layers.
import { relu } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import {
  AvgPool2d,
  augment,
  BatchNorm2d,
  CNN,
  Conv2d,
  flatten,
  MaxPool2d,
} from '@neuralings/nn-cnn'
import { Linear, MLP, type Module, Sequential } from '@neuralings/nn-mlp'
import { Adam, accuracy, type Batch, batches, crossEntropy, fit, SGD } from '@neuralings/optim'
import { argmax, createRng, reshape, type Tensor, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import {
  expectClose,
  type Named,
  type Stored,
  testCases,
  unpack,
} from '../../../test/support/vectors.ts'

interface Run {
  id: string
  op: string
  attrs: { lr: number; momentum: number; steps: number }
  init: Named<Stored>
  data: { x: Stored; y: Stored }
  losses: number[]
  final: Named<Stored>
}

testCases<Run>(
  'training',
  ({ attrs: { lr, momentum, steps }, init, data, losses, final }, float) => {
    const model = new CNN([1, 8, 8], { channels: [3], sizes: [2], rng: createRng(0) })
    // PyTorch's names are in the order of our parameters.
    for (const [i, parameter] of [...model.parameters()].entries())
      parameter.data = tensor(...unpack(Object.values(init)[i], float))
    const [x, y] = [data.x, data.y].map(stored => tensor(...unpack(stored, float)))
    const optimizer = new SGD(model.parameters(), { lr, momentum })
    const run = fit({ model, loss: crossEntropy, optimizer, batches: [{ x, y }], epochs: steps })
    const got = tensor([...run].map(({ loss }) => loss))
    expectClose(got, { shape: [steps], data: losses }, { tolerance: 1e-4, what: 'losses' })
    for (const [i, weights] of Object.values(model.stateDict()).entries()) {
      expect(weights.dtype).toBe(float)
      expectClose(weights, Object.values(final)[i], { tolerance: 1e-3, what: `parameter ${i}` })
    }
  },
  { applies: ({ op }) => op === 'tinyCnn' },
)

const marks = ['### .#. .#.', '.#. .#. ###', '#.. ### #..'] // T, T upside down, T lying
const side = 10

/** Pictures of side × side pixels, each with one of the marks; `at` draws how far down and how far right. */
function pictures(count: number, at: () => number): Batch {
  const [x, y] = [zeros([count, 1, side, side]), zeros([count], { dtype: 'int32' })]
  for (let k = 0; k < count; k++) {
    y.data[k] = k % marks.length
    const corner = (k * side + at()) * side + at()
    for (const [i, row] of marks[k % marks.length].split(' ').entries())
      for (const [j, ink] of [...row].entries()) x.data[corner + i * side + j] = Number(ink === '#')
  }
  return { x, y }
}

function train(model: Module, { x, y }: Batch): void {
  const optimizer = new Adam(model.parameters(), { lr: 0.03 })
  const rounds = batches({ x, y }, { batchSize: 30, rng: createRng(3) })
  for (const _ of fit({ model, loss: crossEntropy, optimizer, batches: rounds, epochs: 12 }));
}

/** The share of right answers. */
function shareRight(model: { forward(x: Tensor): Variable }, { x, y }: Batch): number {
  return accuracy(argmax(model.forward(x).data, { dim: 1 }), y)
}

describe('marks learnt at the upper left', () => {
  const rng = createRng(1)
  const learnt = pictures(90, () => rng.integer(2, 4))
  const below = pictures(90, () => rng.integer(4, 6))

  test('are known at the lower right, by a convolution of which only the largest number counts', () => {
    const layers = [new Conv2d(1, 12, { kernelSize: 3, rng }), new MaxPool2d(side - 2)]
    const model = new Sequential(...layers, flatten, new Linear(12, 3, { rng }))
    train(model, learnt)
    expect([shareRight(model, learnt), shareRight(model, below)]).toEqual([1, 1])
  })

  test('are not, by linear layers', () => {
    const flat = ({ x, y }: Batch) => ({ x: reshape(x, [-1, side * side]), y })
    const model = new MLP([side * side, 32, 3], { rng })
    train(model, flat(learnt))
    expect(shareRight(model, flat(learnt))).toBe(1)
    expect(shareRight(model, flat(below))).toBeLessThan(0.8)
  })
})

test('a CNN learns marks that are anywhere, and knows others of them', () => {
  const rng = createRng(2)
  const anywhere = () => rng.integer(0, 8)
  const model = new CNN([1, side, side], { channels: [8, 8], sizes: [3], rng })
  train(model, pictures(180, anywhere))
  expect(shareRight(model, pictures(90, anywhere))).toBeGreaterThan(0.9)
})

test('batch normalisation, average pooling and augmentation train as well', () => {
  const rng = createRng(5)
  const first = [new Conv2d(1, 6, { kernelSize: 3, rng }), new BatchNorm2d(6), relu]
  const model = new Sequential(...first, new AvgPool2d(2), flatten, new Linear(96, 3, { rng }))
  const { x, y } = pictures(180, () => 3)
  train(model, { x: augment(x, { rotate: 10, shift: 1, noise: 0.05, rng }), y })
  model.eval()
  expect(
    shareRight(
      model,
      pictures(90, () => rng.integer(2, 5)),
    ),
  ).toBeGreaterThan(0.9)
})
