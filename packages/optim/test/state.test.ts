// A training that stops, is written down and goes on elsewhere takes the very same way.
import { type Variable, variable } from '@neuralings/autograd'
import { Adagrad, Adam, type Optimizer, RMSProp, SGD } from '@neuralings/optim'
import {
  clone,
  createRng,
  loadSafetensors,
  type Rng,
  randn,
  saveSafetensors,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { exportedOptimizers } from './exported-optimizers.ts'

type Make = (parameters: Iterable<Variable>) => Optimizer

const optimizers: [name: string, make: Make][] = [
  ...exportedOptimizers.map(([name, Each]): [string, Make] => [
    name,
    p => new Each(p, { lr: 0.1 }),
  ]),
  ['SGD, momentum', p => new SGD(p, { lr: 0.1, momentum: 0.9, dampening: 0.5 })],
  ['Nesterov', p => new SGD(p, { lr: 0.1, momentum: 0.9, nesterov: true })],
  ['Adagrad, decay', p => new Adagrad(p, { lr: 0.1, lrDecay: 0.1 })],
  ['RMSProp, momentum', p => new RMSProp(p, { lr: 0.1, momentum: 0.9, centered: true })],
]

/** Ten steps with gradients from `rng`; every third one the second parameter has none. */
function go(optimizer: Optimizer, rng: Rng): unknown[] {
  const { parameters } = optimizer
  return Array.from({ length: 10 }, (_, step) => {
    for (const [i, parameter] of parameters.entries()) {
      const gradient = randn(parameter.shape, { rng })
      parameter.grad = i === 1 && step % 3 === 0 ? null : gradient
    }
    optimizer.lr *= 0.9
    optimizer.step()
    return parameters.map(parameter => parameter.toArray())
  })
}

describe.each(optimizers)('%s', (_, make) => {
  test('goes on from a safetensors file exactly as it would have', () => {
    const first = make([variable(randn([2, 3], { rng: createRng(1) })), variable([1, 2])])
    go(first, createRng(2))
    const weights = first.parameters.map(({ data }) => clone(data))
    const file = saveSafetensors(first.stateDict())
    const wanted = go(first, createRng(3))

    const second = make(weights.map(data => variable(data)))
    second.loadStateDict(loadSafetensors(file))
    expect(go(second, createRng(3))).toEqual(wanted)
  })

  test('the loaded numbers are copied: two optimizers never share memory', () => {
    const [first, second] = [make([variable([1, 2])]), make([variable([1, 2])])]
    first.parameters[0].grad = second.parameters[0].grad = zeros([2])
    first.step()
    second.loadStateDict(first.stateDict())
    second.step()
    expect(first.stateDict()['0.step'].item()).toBe(1)
    expect(second.stateDict()['0.step'].item()).toBe(2)
  })
})

test('names are PyTorch’s; shapes are those of the parameters', () => {
  const shapes = (make: Make) =>
    Object.entries(make([variable(1), variable(zeros([2, 3]))]).stateDict()).map(
      ([name, { shape, dtype }]) => `${name} ${dtype} [${shape}]`,
    )
  expect(shapes(p => new Adam(p))).toEqual([
    'lr float64 []',
    '0.step int32 []',
    '0.exp_avg float32 []',
    '0.exp_avg_sq float32 []',
    '1.step int32 []',
    '1.exp_avg float32 [2,3]',
    '1.exp_avg_sq float32 [2,3]',
  ])
  const names = (make: Make) => Object.keys(make([variable(1)]).stateDict()).join(' ')
  expect(names(p => new SGD(p, { lr: 1 }))).toBe('lr 0.step')
  expect(names(p => new SGD(p, { lr: 1, momentum: 0.5 }))).toBe('lr 0.step 0.momentum_buffer')
  expect(names(p => new Adagrad(p))).toBe('lr 0.step 0.sum')
  expect(names(p => new RMSProp(p))).toBe('lr 0.step 0.square_avg')
  expect(names(p => new RMSProp(p, { momentum: 0.5, centered: true }))).toBe(
    'lr 0.step 0.square_avg 0.grad_avg 0.momentum_buffer',
  )
})
