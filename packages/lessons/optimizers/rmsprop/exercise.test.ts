import { type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { RMSProp } from './exercise.ts'

const float64 = (values: number[] | number[][]) => variable(tensor(values, { dtype: 'float64' }))

function step(optimizer: RMSProp, w: Variable, g: number[] | number[][]): void {
  w.grad = tensor(g, { dtype: 'float64' })
  optimizer.step()
}

test('the table of the task', () => {
  const w = float64([1, 1])
  const optimizer = new RMSProp([w], { lr: 0.1, alpha: 0.75 })
  step(optimizer, w, [2, 200])
  expectClose(w, [0.8, 0.8], { what: 'w after the gradients 2, 200' })
  step(optimizer, w, [1, 100])
  expectClose(w, [0.7, 0.7], { what: 'w after the gradients 1, 100' })
})

test('what it remembers is the average of the square', () => {
  const w = float64([1, 1])
  const optimizer = new RMSProp([w], { lr: 0.1, alpha: 0.75 })
  step(optimizer, w, [2, 200])
  step(optimizer, w, [1, 100])
  const { '0.square_avg': s } = optimizer.stateDict()
  expectClose(s, [1, 10_000], { what: 's after two steps' })
})

test('the sign of the gradient says which way', () => {
  const w = float64([0, 0])
  const optimizer = new RMSProp([w], { lr: 1, alpha: 0.75 })
  step(optimizer, w, [-6, 6])
  expectClose(w, [2, -2], { what: 'w after the gradients −6, 6' })
})

test('two parameters, with the options as they usually are', () => {
  const [a, b] = [float64([5]), float64([[1], [-1]])]
  const optimizer = new RMSProp([a, b], { lr: 0.01 })
  a.grad = tensor([3], { dtype: 'float64' })
  step(optimizer, b, [[-0.5], [0.002]])
  // √(0.01 · g²) is a tenth of |g|: every first step is ten times lr.
  expectClose(a, [4.9], { what: 'the first parameter after a step' })
  expectClose(b, [[1.1], [-1.1]], { what: 'the second parameter after a step', rtol: 1e-4 })
})

test('a gradient of 0 moves nothing, and divides nothing by 0', () => {
  const w = float64([7])
  const optimizer = new RMSProp([w], { lr: 1 })
  step(optimizer, w, [0])
  expectClose(w, [7], { what: 'w after the gradient 0' })
})

test('ε stands outside the root', () => {
  const w = float64([0])
  const optimizer = new RMSProp([w], { lr: 1, alpha: 0.75, eps: 3 })
  step(optimizer, w, [2])
  // √(0.25 · 4) + 3 = 4
  expectClose(w, [-0.5], { what: 'w after the gradient 2, with ε = 3' })
})

test('the average forgets: a large gradient of long ago counts no more', () => {
  const w = float64([0])
  const optimizer = new RMSProp([w], { lr: 0, alpha: 0.5 })
  step(optimizer, w, [1000])
  for (let i = 0; i < 40; i++) step(optimizer, w, [2])
  optimizer.lr = 1
  step(optimizer, w, [4])
  // s is half of 4 and half of 16: 4/√10 = 1.264911
  expectClose(w, [-1.264911], { rtol: 1e-3, what: 'a step by the gradient 4, after forty of 2' })
})

test('twenty drawn gradients, and zeros among them', () => {
  const rng = createRng(5)
  const gradients = Array.from({ length: 20 }, (_, i) => (i % 4 === 3 ? 0 : rng.normal(0, 3)))
  const w = float64([1])
  const optimizer = new RMSProp([w], { lr: 0.05, alpha: 0.9, eps: 0.01 })
  let wanted = 1
  for (const [n, g] of gradients.entries()) {
    step(optimizer, w, [g])
    // s written out: each square weighs (1 − α) α^(steps since then).
    const squares = gradients.slice(0, n + 1).map((old, k) => 0.1 * 0.9 ** (n - k) * old * old)
    wanted -= (0.05 * g) / (Math.sqrt(squares.reduce((sum, q) => sum + q, 0)) + 0.01)
    expectClose(w, [wanted], { what: `w after ${n + 1} steps` })
  }
})

test('the gradients stay as they are', () => {
  const w = float64([1])
  const optimizer = new RMSProp([w], { lr: 0.1 })
  step(optimizer, w, [3])
  expectClose(w.grad, [3], { what: 'the gradient after the step' })
})
