import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { line } from './exercise.ts'

test('the taxi: 10 km at 2 each, 3 for getting in', () => {
  expectClose(line(10, 2, 3), 23, { what: 'line(10, 2, 3)' })
})

test('at x = 0 only b is left', () => {
  expectClose(line(0, 2, 3), 3, { what: 'line(0, 2, 3)' })
})

test('a line may fall', () => {
  expectClose(line(4, -0.5, 1), -1, { what: 'line(4, -0.5, 1)' })
})

test('x may lie below zero', () => {
  expectClose(line(-3, 2, 1), -5, { what: 'line(-3, 2, 1)' })
})

test('b may lie below zero', () => {
  expectClose(line(2, 3, -4), 2, { what: 'line(2, 3, -4)' })
  expectClose(line(2, 3, -6), 0, { what: 'line(2, 3, -6)' })
})

test('one step to the right adds w', () => {
  const step = line(8, 1.25, -7) - line(7, 1.25, -7)
  expectClose(step, 1.25, { what: 'line(8, 1.25, -7) - line(7, 1.25, -7)' })
})

test('every digit is kept', () => {
  const exact = { rtol: 1e-9, atol: 0 }
  expectClose(line(1_234_567, 2, 1), 2_469_135, { ...exact, what: 'line(1234567, 2, 1)' })
  expectClose(line(1e-6, 2e-6, 0), 2e-12, { ...exact, what: 'line(0.000001, 0.000002, 0)' })
})

test('any line, at any x', () => {
  // x copies of w, or a share of one: (w·(x + 1) − w) + b.
  const wanted = (x: number, w: number, b: number) => w * (x + 1) - w + b
  const inputs = ['x', 'w', 'b']
  expectSameFunction(line, wanted, { what: 'line', inputs, from: -200, to: 200 })
})
