import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { neuron } from './exercise.ts'

const same = (z: number) => z
const relu = (z: number) => Math.max(0, z)
const x = [2, -1, 4]
const w = [0.5, 3, 1]

test('three inputs, no bend', () => {
  expectClose(neuron(x, w, 1, same), 3, { what: 'neuron([2, -1, 4], [0.5, 3, 1], 1, identity)' })
})

test('the activation comes last', () => {
  expectClose(neuron(x, w, -5, relu), 0, { what: 'neuron([2, -1, 4], [0.5, 3, 1], -5, relu)' })
  expectClose(neuron(x, w, 1, relu), 3, { what: 'neuron([2, -1, 4], [0.5, 3, 1], 1, relu)' })
})

test('the bias is added before the bend', () => {
  expectClose(neuron([1, 1], [-4, 1], 5, relu), 2, { what: 'neuron([1, 1], [-4, 1], 5, relu)' })
})

test('an input of zeros leaves the bias', () => {
  expectClose(neuron([0, 0], [7, -9], -2.5, same), -2.5, {
    what: 'neuron([0, 0], [7, -9], -2.5, identity)',
  })
})

test('one input is a straight line', () => {
  expectClose(neuron([10], [2], 3, same), 23, { what: 'neuron([10], [2], 3, identity)' })
})

test('a step as f: below 20 it says 0', () => {
  const step = (z: number) => (z > 20 ? 1 : 0)
  expectClose(neuron([1, 2], [3, 4], 0, step), 0, { what: 'neuron([1, 2], [3, 4], 0, step)' })
  expectClose(neuron([1, 2], [3, 4], 10, step), 1, { what: 'neuron([1, 2], [3, 4], 10, step)' })
})

test('two neurons look at the same inputs', () => {
  expectClose(neuron(x, [1, 0, 0], 0, same), 2, {
    what: 'neuron([2, -1, 4], [1, 0, 0], 0, identity)',
  })
  expectClose(neuron(x, [0, 1, 0], 0, same), -1, {
    what: 'neuron([2, -1, 4], [0, 1, 0], 0, identity)',
  })
})

test('a sum of 0 is bent like any other', () => {
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))
  expectClose(neuron([1, 1], [2, -2], 0, sigmoid), 0.5, {
    what: 'neuron([1, 1], [2, -2], 0, sigmoid)',
  })
})

test('one sum, two activations', () => {
  expectClose(neuron(x, w, -5, same), -3, { what: 'neuron([2, -1, 4], [0.5, 3, 1], -5, identity)' })
  expectClose(neuron(x, w, -5, relu), 0, { what: 'neuron([2, -1, 4], [0.5, 3, 1], -5, relu)' })
})

test('a small sum keeps its digits', () => {
  const what = 'neuron([0.000001], [0.000002], 0, identity)'
  expectClose(neuron([1e-6], [2e-6], 0, same), 2e-12, { atol: 0, what })
})

test('f is handed the sum and nothing else', () => {
  const leaky = (z: number, alpha = 0.01) => (z > 0 ? z : alpha * z)
  const what = 'neuron([1], [-5], 0, leaky), where alpha is 0.01 by default'
  expectClose(neuron([1], [-5], 0, leaky), -0.05, { what })
})

test('any inputs, with cos as f', () => {
  // From the last input to the first.
  const wanted = (x: number[], w: number[], b: number) =>
    Math.cos(x.reduceRight((sum, xi, i) => sum + w[i]! * xi, b))
  const yours = (x: number[], w: number[], b: number) => neuron(x, w, b, Math.cos)
  const inputs = [['n'], ['n'], 'b'] as const
  expectSameFunction(yours, wanted, { what: 'neuron with cos', inputs, largest: 8 })
})
