// The values to ten digits, from Python's math module.
import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { sigmoid, sigmoidDerivative, tanh, tanhDerivative } from './exercise.ts'

const digits = { rtol: 1e-8, atol: 1e-12 }

test.each([
  [0, 0.5],
  [-1, 0.2689414214],
  [2, 0.880797078],
  [-3, 0.0474258732],
  [-20, 2.061153618e-9],
])('sigmoid(%d)', (x, wanted) => {
  expectClose(sigmoid(x), wanted, { ...digits, what: `sigmoid(${x})` })
})

test('far out the sigmoid is 1 or 0', () => {
  expectClose(sigmoid(1000), 1, { what: 'sigmoid(1000)' })
  expectClose(sigmoid(-1000), 0, { what: 'sigmoid(-1000)' })
})

test.each([
  [0, 0.25],
  [-1, 0.1966119332],
  [2, 0.1049935854],
  [3, 0.0451766597],
])('slope of the sigmoid at %d', (x, wanted) => {
  expectClose(sigmoidDerivative(x), wanted, { ...digits, what: `sigmoidDerivative(${x})` })
})

test('far out the sigmoid is flat', () => {
  expectClose(sigmoidDerivative(1000), 0, { what: 'sigmoidDerivative(1000)' })
  expectClose(sigmoidDerivative(-1000), 0, { what: 'sigmoidDerivative(-1000)' })
})

test.each([
  [0, 0],
  [-1, -0.761594156],
  [0.5, 0.4621171573],
  [2, 0.9640275801],
])('tanh(%d)', (x, wanted) => {
  expectClose(tanh(x), wanted, { ...digits, what: `tanh(${x})` })
})

test('far out tanh is 1 or −1', () => {
  expectClose(tanh(1000), 1, { what: 'tanh(1000)' })
  expectClose(tanh(-1000), -1, { what: 'tanh(-1000)' })
})

test.each([
  [0, 1],
  [-1, 0.4199743416],
  [2, 0.0706508249],
  [3, 0.0098660372],
])('slope of tanh at %d', (x, wanted) => {
  expectClose(tanhDerivative(x), wanted, { ...digits, what: `tanhDerivative(${x})` })
})

test('far out tanh is flat', () => {
  expectClose(tanhDerivative(1000), 0, { what: 'tanhDerivative(1000)' })
  expectClose(tanhDerivative(-1000), 0, { what: 'tanhDerivative(-1000)' })
})

// By the exponential function's other combinations: tanh is sinh / cosh, and its slope 1 / cosh².
const anywhere = { inputs: ['x'], from: -8, to: 8 } as const

test('the sigmoid and its slope anywhere', () => {
  const half = (x: number) => (1 + Math.sinh(x / 2) / Math.cosh(x / 2)) / 2
  expectSameFunction(sigmoid, half, { what: 'sigmoid', ...anywhere })
  const slope = (x: number) => 1 / (2 * Math.cosh(x / 2)) ** 2
  expectSameFunction(sigmoidDerivative, slope, { what: 'sigmoidDerivative', ...anywhere })
})

test('tanh and its slope anywhere', () => {
  const quotient = (x: number) => Math.sinh(x) / Math.cosh(x)
  expectSameFunction(tanh, quotient, { what: 'tanh', ...anywhere })
  const slope = (x: number) => 1 / Math.cosh(x) ** 2
  expectSameFunction(tanhDerivative, slope, { what: 'tanhDerivative', ...anywhere })
})
