import { call, expectClose, expectSameFunction, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { huber, huberSlope, l1 } from './exercise.ts'

test('l1: the errors of the task', () => {
  expectClose(l1([1, 2, 3], [1, 4, 2]), 1, { what: 'l1([1, 2, 3], [1, 4, 2])' })
})

test('l1: too high and too low do not cancel', () => {
  expectClose(l1([3, 1], [1, 4]), 2.5, { what: 'l1([3, 1], [1, 4])' })
})

test('l1: a single pair', () => {
  expectClose(l1([0.5], [-1]), 1.5, { what: 'l1([0.5], [-1])' })
})

test('l1: any two lists', () => {
  // The larger of two numbers less the smaller one.
  const wanted = (y: number[], t: number[]) =>
    y.reduce((sum, yi, i) => sum + Math.max(yi, t[i]!) - Math.min(yi, t[i]!), 0) / y.length
  expectSameFunction(l1, wanted, { what: 'l1', inputs: [['n'], ['n']], largest: 12 })
})

// The slopes of the task's table. The loss at 2 is 2, and grows by 2 for each 1 from there: 4 at 3, 8 at 5.
const table = [
  { error: -3, loss: 4, slope: -2 },
  { error: -1, loss: 0.5, slope: -1 },
  { error: 0.5, loss: 0.125, slope: 0.5 },
  { error: 2, loss: 2, slope: 2 },
  { error: 5, loss: 8, slope: 2 },
]

test.each(table)('huber: an error of $error', ({ error, loss }) => {
  const what = `huber([${error}], [0], { delta: 2 })`
  expectClose(huber([error], [0], { delta: 2 }), loss, { what })
})

test('huber: averaged', () => {
  // Errors −1, 5, 0: 0.5, 8, 0.
  const what = 'huber([1, 8, 4], [2, 3, 4], { delta: 2 })'
  expectClose(huber([1, 8, 4], [2, 3, 4], { delta: 2 }), 8.5 / 3, { what })
})

test('huber: a small delta', () => {
  // Beyond 0.5 the loss is 0.125 + 0.5 · (4 − 0.5).
  const what = 'huber([3], [-1], { delta: 0.5 })'
  expectClose(huber([3], [-1], { delta: 0.5 }), 1.875, { what })
})

test('huber: no step at delta', () => {
  for (const side of [-1, 1])
    for (const delta of [0.25, 3]) {
      const [before, after] = [0.9999, 1.0001].map(share => [side * share * delta])
      const step = huber(after!, [0], { delta }) - huber(before!, [0], { delta })
      const what = `the loss just beyond ${side * delta}, less the loss just before, with delta ${delta}`
      expectClose(step, 0.0002 * delta * delta, { what, rtol: 0.01 })
    }
})

test('huber: any two lists, any delta', () => {
  // Half of the square, less half of the square of what sticks out.
  const cost = (e: number, delta: number) => e ** 2 / 2 - Math.max(0, Math.abs(e) - delta) ** 2 / 2
  forAll({ y: ['n'], target: ['n'], d: [] }, ({ y, target, d }) => {
    const delta = Math.abs(d) + 0.5
    const wanted = y.reduce((sum, yi, i) => sum + cost(yi - target[i]!, delta), 0) / y.length
    const what = `huber([${y.join(', ')}], [${target.join(', ')}], { delta: ${delta} })`
    expectClose(huber(y, target, { delta }), wanted, { what })
  })
})

test.each(table)('huberSlope: an error of $error', ({ error, slope }) => {
  expectClose(huberSlope(error, 2), slope, { what: `huberSlope(${error}, 2)` })
})

test('huberSlope: no error, no pull', () => {
  expectClose(huberSlope(0, 0.5), 0, { what: 'huberSlope(0, 0.5)' })
})

test('huberSlope: any error, any delta', () => {
  forAll({ error: [], d: [] }, ({ error, d }) => {
    const delta = Math.abs(d) + 0.5
    const wanted = Math.max(-delta, Math.min(delta, error))
    expectClose(huberSlope(error, delta), wanted, { what: call('huberSlope', error, delta) })
  })
})

test('both lists are left as they were', () => {
  const [y, target] = [
    [1, 2, 9],
    [1, 4, 2],
  ]
  l1(y, target)
  huber(y, target, { delta: 1 })
  expect([y, target], 'y and target afterwards').toEqual([
    [1, 2, 9],
    [1, 4, 2],
  ])
})
