import { tanh } from '@neuralings/activations'
import { gradcheck, type Variable } from '@neuralings/autograd'
import { CNN, flatten } from '@neuralings/nn-cnn'
import { createRng, randn, variance, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const rng = () => createRng(0)

test('the network for digits has 9,098 parameters, with PyTorch’s names for a sequential', () => {
  const model = new CNN([1, 28, 28], { channels: [8, 16], sizes: [10], rng: rng() })
  const sizes = [...model.parameters()].map(parameter => parameter.size)
  expect(sizes).toEqual([8 * 9, 8, 16 * 8 * 9, 16, 16 * 7 * 7 * 10, 10])
  expect(sizes.reduce((sum, size) => sum + size)).toBe(9098)
  expect(Object.keys(model.stateDict())).toEqual(
    ['0', '3', '7'].flatMap(place => [`${place}.weight`, `${place}.bias`]),
  )
})

test('the layers are those that one would write down', () => {
  const model = new CNN([3, 9, 8], { channels: [4], sizes: [5, 2], rng: rng(), activation: tanh })
  const names = model.layers.map(layer => (typeof layer === 'function' ? layer : String(layer)))
  expect(names).toEqual([
    'Conv2d(3, 4, 3×3)',
    tanh,
    'MaxPool2d(2×2)',
    flatten,
    `Linear(${4 * 4 * 4}, 5)`,
    tanh,
    'Linear(5, 2)',
  ])
})

test('images of any size that can be halved go through', () => {
  const size = fc.integer({ min: 4, max: 11 })
  const kernelSize = fc.constantFrom(1, 3, 5)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), size, size, kernelSize, (n, h, w, kernelSize) => {
      const model = new CNN([2, h, w], { channels: [3, 2], sizes: [4], kernelSize, rng: rng() })
      expect(model.forward(zeros([n, 2, h, w])).shape).toEqual([n, 4])
    }),
    { numRuns: 30 },
  )
})

test('the same seed makes the same network', () => {
  const make = (seed: number) =>
    new CNN([1, 8, 8], { channels: [2], sizes: [2], rng: createRng(seed) })
  const values = (seed: number) => Object.values(make(seed).stateDict()).map(x => x.toArray())
  expect(values(1)).toEqual(values(1))
  expect(values(1)).not.toEqual(values(2))
})

test('numbers neither fade nor explode on the way', () => {
  const model = new CNN([1, 28, 28], { channels: [8, 16], sizes: [32, 10], rng: rng() })
  const spread = variance(model.forward(randn([16, 1, 28, 28], { rng: rng() })).data).item()
  expect(spread).toBeGreaterThan(0.001)
  expect(spread).toBeLessThan(3)
})

test('the gradients of the whole agree with nudging', () => {
  const model = new CNN([1, 4, 4], { channels: [2], sizes: [3, 2], rng: rng(), activation: tanh })
  const run = (x: Variable) => model.forward(x)
  expect(gradcheck(run, [randn([2, 1, 4, 4], { rng: rng() })]).compared).toBe(32)
})
