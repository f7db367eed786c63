import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { f, slope, train } from './exercise.ts'

// In the task's table, at step 0 as at step 10,000, all outputs are 0: the loss is (1 + 4 + 9 + 16) / 4 = 7.5.
test('it starts where it was told to', () => {
  const { w, b } = train(0)
  expectClose([w, b], [-1, -0.5], { what: '[w, b] before the first step' })
})

test('the loss is the mean squared error', () => {
  const errors = [0.5, 1, 1.5, 2].map(x => f(-x - 0.5) - 2 * x)
  const mean = errors.reduce((sum, error) => sum + error ** 2, 0) / 4
  expectClose(train(0).losses, [mean], { what: 'the losses of train(0)' })
})

test('a loss for every step, and one for the end', () => {
  const { losses } = train(3)
  if (losses.length !== 4) throw new Error(`train(3) returns ${losses.length} losses, wanted 4`)
})

test('the slope is the slope of f', () => {
  for (const z of [-2.5, -1, -0.25, 0.25, 0.75, 3]) {
    const rise = (f(z + 1e-4) - f(z - 1e-4)) / 2e-4
    expectClose(slope(z), rise, { atol: 1e-4, what: `slope(${z})` })
  }
})

test('the unit is still bent', () => {
  if (f(-2) === -2) throw new Error('f(-2) is -2: nothing bends here, the unit is a straight line')
  for (const z of [0.1, 2]) {
    const [below, above] = [f(-z), f(z)]
    if (Math.abs(below) < Math.abs(above)) continue
    throw new Error(
      `f(${-z}) is ${below} and f(${z}) is ${above}: it lets through no less below zero`,
    )
  }
})

test('f does not jump', () => {
  for (let k = -5000; k < 5000; k++) {
    const [a, b] = [k / 1000, (k + 1) / 1000]
    if (Math.abs(f(b) - f(a)) < 0.01) continue
    throw new Error(`f(${a}) is ${f(a)} and f(${b}) is ${f(b)}: between the two it jumps`)
  }
})

test('the first step moves it', () => {
  const { w, b } = train(1)
  if (w === -1 && b === -0.5) throw new Error('after one step [w, b] is still [-1, -0.5]')
  const gradient = [0.5, 1, 1.5, 2].map(x => ((f(-x - 0.5) - 2 * x) * slope(-x - 0.5)) / 2)
  const dw = gradient.reduce((sum, g, i) => sum + (g * (i + 1)) / 2, 0)
  const db = gradient.reduce((sum, g) => sum + g, 0)
  expectClose([w, b], [-1 - 0.1 * dw, -0.5 - 0.1 * db], { what: '[w, b] after one step' })
})

test('every step goes by the gradient and the learning rate of 0.1', () => {
  let [w, b] = [-1, -0.5]
  for (let step = 0; step < 300; step++) {
    const errors = [0.5, 1, 1.5, 2].map(x => ({ x, z: w * x + b, error: f(w * x + b) - 2 * x }))
    const dw = errors.reduce((sum, { x, z, error }) => sum + (error * slope(z) * x) / 2, 0)
    const db = errors.reduce((sum, { z, error }) => sum + (error * slope(z)) / 2, 0)
    ;[w, b] = [w - 0.1 * dw, b - 0.1 * db]
  }
  const trained = train(300)
  expectClose([trained.w, trained.b], [w, b], { what: '[w, b] after 300 steps' })
})

test('the loss falls', () => {
  const { losses } = train(3000)
  const [first, last] = [losses[0], losses[3000]]
  if (!(last < first / 10)) throw new Error(`the loss was ${first}, and after 3000 steps ${last}`)
})

test('in the end it has learnt y = 2x', () => {
  const { w, b } = train(3000)
  expectClose([w, b], [2, 0], { atol: 0.01, what: '[w, b] after 3000 steps' })
})
