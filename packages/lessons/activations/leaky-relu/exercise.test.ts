import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { leakyRelu, leakyReluDerivative, range } from './exercise.ts'

test('positive numbers stay', () => {
  expectClose(leakyRelu(3, 0.1), 3, { what: 'leakyRelu(3, 0.1)' })
})

test('close to zero, too', () => {
  expectClose(leakyRelu(0.25, 0.1), 0.25, { what: 'leakyRelu(0.25, 0.1)' })
  expectClose(leakyRelu(-0.25, 0.1), -0.025, { what: 'leakyRelu(-0.25, 0.1)' })
})

test('with an α above 1 the negative side is the steep one', () => {
  expectClose(leakyRelu(3, 2), 3, { what: 'leakyRelu(3, 2)' })
  expectClose(leakyRelu(-3, 2), -6, { what: 'leakyRelu(-3, 2)' })
})

test('zero stays zero', () => {
  expectClose(leakyRelu(0, 0.1), 0, { what: 'leakyRelu(0, 0.1)' })
})

test('negative numbers shrink', () => {
  expectClose(leakyRelu(-2, 0.1), -0.2, { what: 'leakyRelu(-2, 0.1)' })
  expectClose(leakyRelu(-50, 0.01), -0.5, { what: 'leakyRelu(-50, 0.01)' })
})

test('slope above zero', () => {
  expectClose(leakyReluDerivative(3, 0.1), 1, { what: 'leakyReluDerivative(3, 0.1)' })
  expectClose(leakyReluDerivative(0.25, 0.1), 1, { what: 'leakyReluDerivative(0.25, 0.1)' })
})

test('slope below zero', () => {
  expectClose(leakyReluDerivative(-2, 0.1), 0.1, { what: 'leakyReluDerivative(-2, 0.1)' })
  expectClose(leakyReluDerivative(-7, 0.3), 0.3, { what: 'leakyReluDerivative(-7, 0.3)' })
  expectClose(leakyReluDerivative(-0.25, 2), 2, { what: 'leakyReluDerivative(-0.25, 2)' })
})

test('slope at the kink, by agreement', () => {
  expectClose(leakyReluDerivative(0, 0.1), 0.1, { what: 'leakyReluDerivative(0, 0.1)' })
})

test('range', () => {
  if (!range) throw new Error('range is not given yet: write [low, high] in its place')
  expectClose(range, [-Infinity, Infinity], { what: 'range' })
})
