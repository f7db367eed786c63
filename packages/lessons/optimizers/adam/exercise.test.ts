import { type Variable, variable } from '@neuralings/autograd'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, tensor } from '@neuralings/tensor'
import { test } from 'vitest'
import { Adam } from './exercise.ts'

const float64 = (values: number[] | number[][]) => variable(tensor(values, { dtype: 'float64' }))

function step(optimizer: Adam, w: Variable, g: number[] | number[][]): void {
  w.grad = tensor(g, { dtype: 'float64' })
  optimizer.step()
}

const short: { lr: number; betas: [number, number] } = { lr: 0.1, betas: [0.5, 0.75] }

// By hand: v is 1, then 0.75 + 1 = 1.75, then 1.3125 + 0.25 = 1.5625. m̂ = 0.25/0.875 = 0.2857 and v̂ = 1.5625/0.578125
// = 2.7027 in step 3, so it is 0.1 · 0.2857/√2.7027 = 0.017379 long.
test('the table of the task', () => {
  const w = float64([4])
  const optimizer = new Adam([w], short)
  const [t, last] = [[2, 2, -1], 3.782620967]
  for (const [i, wanted] of [3.9, 3.8, last].entries()) {
    step(optimizer, w, [t[i]!])
    expectClose(w, [wanted], { what: `w after step ${i + 1}` })
  }
})

test('what it remembers is uncorrected', () => {
  const w = float64([4])
  const optimizer = new Adam([w], short)
  for (const g of [2, 2, -1]) step(optimizer, w, [g])
  const { '0.exp_avg': m, '0.exp_avg_sq': v } = optimizer.stateDict()
  expectClose(m, [0.25], { what: 'm after the gradients 2, 2, −1' })
  expectClose(v, [1.5625], { what: 'v after them' })
})

test.each([1e-3, 5, 4000])('the first step is lr long, for a gradient of %d', size => {
  const w = float64([1, 1])
  step(new Adam([w], { lr: 0.25 }), w, [size, -size])
  expectClose(w, [0.75, 1.25], { what: `w after ±${size}`, rtol: 1e-4 })
})

test('two parameters of several numbers: each with its own averages and its own t', () => {
  const [a, b] = [float64([1, 2]), float64([[0], [0]])]
  const optimizer = new Adam([a, b], short)
  step(optimizer, a, [2, -1])
  // b joins late: for it this is the first step.
  b.grad = tensor([[8], [-3]], { dtype: 'float64' })
  step(optimizer, a, [2, -1])
  expectClose(a, [0.8, 2.2], { what: 'the first parameter, after two steps' })
  expectClose(b, [[-0.1], [0.1]], { what: 'the second parameter, after its first step' })
})

test('ε stands outside the root', () => {
  const w = float64([0])
  step(new Adam([w], { lr: 1, betas: [0.5, 0.75], eps: 2 }), w, [2])
  // m̂ = 2 and √v̂ + ε = 2 + 2
  expectClose(w, [-0.5], { what: 'w after the gradient 2, with ε = 2' })
})

test('a gradient of 0 moves nothing, and divides nothing by 0', () => {
  const w = float64([7])
  step(new Adam([w], { lr: 1 }), w, [0])
  expectClose(w, [7], { what: 'w after the gradient 0' })
})

test('fifty drawn gradients and zeros among them, with the options as they usually are', () => {
  const rng = createRng(11)
  const gradients = Array.from({ length: 50 }, (_, i) => (i % 5 === 4 ? 0 : rng.normal(0.5, 2)))
  const w = float64([1])
  const optimizer = new Adam([w], { lr: 0.05 })
  let wanted = 1
  for (const [n, g] of gradients.entries()) {
    step(optimizer, w, [g])
    // A corrected average written out: weights β^(steps since then), divided by their sum.
    const average = (beta: number, of: (g: number) => number) => {
      const weights = gradients.slice(0, n + 1).map((_, k) => beta ** (n - k))
      const sum = weights.reduce((total, weight) => total + weight, 0)
      return weights.reduce((total, weight, k) => total + weight * of(gradients[k]!), 0) / sum
    }
    wanted -= (0.05 * average(0.9, g => g)) / Math.sqrt(average(0.999, g => g * g))
    expectClose(w, [wanted], { what: `w after step ${n + 1}`, rtol: 1e-4 })
  }
})

test('the learning rate may change between two steps', () => {
  const w = float64([0])
  const optimizer = new Adam([w], { lr: 1 })
  step(optimizer, w, [3])
  optimizer.lr = 0.5
  step(optimizer, w, [3])
  expectClose(w, [-1.5], { what: 'w after lr 1, then lr 0.5', rtol: 1e-4 })
})

test('the gradients stay as they are', () => {
  const w = float64([1])
  const optimizer = new Adam([w], { lr: 0.1 })
  step(optimizer, w, [3])
  expectClose(w.grad, [3], { what: 'the gradient after the step' })
})
