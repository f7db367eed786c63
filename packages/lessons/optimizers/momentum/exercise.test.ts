import { type Variable, variable } from '@neuralings/autograd'
import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { Momentum } from './exercise.ts'

const float64 = (values: number | number[] | number[][]) =>
  variable(tensor(values, { dtype: 'float64' }))

/** One step by these gradients. */
function step(optimizer: Momentum, gradients: [Variable, number | number[] | number[][]][]): void {
  for (const [w, g] of gradients) w.grad = tensor(g, { dtype: 'float64' })
  optimizer.step()
}

test('the table of the task', () => {
  const w = float64([4])
  const optimizer = new Momentum([w], { lr: 0.1, momentum: 0.5 })
  for (const [g, wanted] of [
    [2, 3.8],
    [2, 3.5],
    [-1, 3.45],
  ]) {
    step(optimizer, [[w, [g!]]])
    expectClose(w, [wanted!], { what: `w after the gradient ${g}` })
  }
})

test('what it remembers is the velocity', () => {
  const w = float64([4])
  const optimizer = new Momentum([w], { lr: 0.1, momentum: 0.5 })
  step(optimizer, [[w, [2]]])
  step(optimizer, [[w, [2]]])
  const { '0.momentum_buffer': v } = optimizer.stateDict()
  expectClose(v, [3], { what: 'v after the gradients 2, 2' })
})

test('two parameters, each number with its own velocity', () => {
  const [a, b] = [float64([1, 1, 1]), float64([[10], [20]])]
  const optimizer = new Momentum([a, b], { lr: 0.5, momentum: 0.25 })
  step(optimizer, [
    [a, [1, 2, 3]],
    [b, [[4], [-4]]],
  ])
  step(optimizer, [
    [a, [0, 0, 4]],
    [b, [[0], [8]]],
  ])
  // v after the second step: 0.25, 0.5, 4.75 and 1, 7.
  expectClose(a, [0.375, -0.25, -2.875], { what: 'the first parameter, after two steps' })
  expectClose(b, [[7.5], [18.5]], { what: 'the second parameter, after two steps' })
})

test('clearing the gradients leaves the velocity alone', () => {
  const w = float64([0])
  const optimizer = new Momentum([w], { lr: 1, momentum: 0.5 })
  step(optimizer, [[w, [8]]])
  optimizer.zeroGrad()
  step(optimizer, [[w, [0]]])
  expectClose(w, [-12], { what: 'w after the gradients 8, 0: it rolls on' })
})

test('without momentum it is plain descent', () => {
  const w = float64([3])
  const optimizer = new Momentum([w], { lr: 0.1, momentum: 0 })
  step(optimizer, [[w, [10]]])
  step(optimizer, [[w, [5]]])
  expectClose(w, [1.5], { what: 'w after the gradients 10, 5 with momentum 0' })
})

test('the learning rate may change between two steps', () => {
  const w = float64([0])
  const optimizer = new Momentum([w], { lr: 1, momentum: 0.5 })
  step(optimizer, [[w, [4]]])
  optimizer.lr = 0.1
  step(optimizer, [[w, [4]]])
  expectClose(w, [-4.6], { what: 'w after lr 1, then lr 0.1' })
})

test('the gradients stay as they are', () => {
  const w = float64([1])
  const optimizer = new Momentum([w], { lr: 0.1, momentum: 0.9 })
  step(optimizer, [[w, [3]]])
  step(optimizer, [[w, [3]]])
  expectClose(w.grad, [3], { what: 'the gradient after the step' })
})

test('any gradients', () => {
  forAll({ gradients: ['T'] }, ({ gradients }) => {
    const w = float64([0])
    const optimizer = new Momentum([w], { lr: 0.1, momentum: 0.75 })
    for (const g of gradients as number[]) step(optimizer, [[w, [g]]])
    // The gradient of step s has moved w by lr · μᵏ in the k-th step after it.
    const moved = (gradients as number[]).map((g, s, all) => {
      const steps = all.length - s
      return (0.1 * g * (1 - 0.75 ** steps)) / 0.25
    })
    const wanted = -moved.reduce((sum, m) => sum + m, 0)
    expectClose(w, [wanted], { what: `w after the gradients ${gradients}` })
  })
})
