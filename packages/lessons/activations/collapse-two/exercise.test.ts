import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { slope, start } from './exercise.ts'

const inputs = ['w1', 'b1', 'w2', 'b2']
const y = (x: number, [w1, b1, w2, b2]: number[]) => w2! * (w1! * x + b1!) + b2!

test('the table of the task', () => {
  expectClose(slope(2, 1, 3, -4), 6, { what: 'slope(2, 1, 3, -4)' })
  expectClose(start(2, 1, 3, -4), -1, { what: 'start(2, 1, 3, -4)' })
  const line = [0, 1, 2].map(x => slope(2, 1, 3, -4) * x + start(2, 1, 3, -4))
  expectClose(line, [-1, 5, 11], { what: 'slope · x + start at x = 0, 1, 2' })
})

test('every digit is kept', () => {
  const exact = { rtol: 1e-9, atol: 0 }
  expectClose(slope(1.001, 0, 1001, 0), 1002.001, { ...exact, what: 'slope(1.001, 0, 1001, 0)' })
  expectClose(start(0, 1.001, 1001, 0), 1002.001, { ...exact, what: 'start(0, 1.001, 1001, 0)' })
  const small = [1e-6, 1e-6, 2e-6, 0] as const
  const inputs = '0.000001, 0.000001, 0.000002, 0'
  expectClose(slope(...small), 2e-12, { ...exact, what: `slope(${inputs})` })
  expectClose(start(...small), 2e-12, { ...exact, what: `start(${inputs})` })
})

test('a start far away does not change the slope', () => {
  expectClose(slope(2, 1, 3, 1e9), 6, { what: 'slope(2, 1, 3, 1000000000)' })
})

test('the slope is how much y grows when x grows by one', () => {
  expectSameFunction(slope, (...p) => y(8, p) - y(7, p), { what: 'slope', inputs })
})

test('the start is y at x = 0', () => {
  expectSameFunction(start, (...p) => y(0, p), { what: 'start', inputs })
})
