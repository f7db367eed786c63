import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { add, mul, pow, tanh, Value } from './exercise.ts'

const x = new Value(3)
const y = new Value(-5)

test('add', () => {
  const sum = add(x, y)
  expectClose(sum.data, -2, { what: 'add(3, -5).data' })
  expect(sum.parents[0]).toBe(x)
  expect(sum.parents[1]).toBe(y)
  expectClose(sum.locals, [1, 1], { what: 'add(3, -5).locals' })
})

test('mul', () => {
  const product = mul(x, y)
  expectClose(product.data, -15, { what: 'mul(3, -5).data' })
  expect(product.parents[0]).toBe(x)
  expect(product.parents[1]).toBe(y)
  expectClose(product.locals, [-5, 3], { what: 'mul(3, -5).locals' })
})

test('pow', () => {
  const cube = pow(y, 3)
  expectClose(cube.data, -125, { what: 'pow(-5, 3).data' })
  expect(cube.parents).toHaveLength(1)
  expect(cube.parents[0]).toBe(y)
  expectClose(cube.locals, [75], { what: 'pow(-5, 3).locals' })
})

test('tanh', () => {
  const bent = tanh(new Value(0.5))
  expectClose(bent.data, 0.46211715726, { what: 'tanh(0.5).data' })
  expectClose(bent.locals, [0.78644773297], { what: 'tanh(0.5).locals' })
  expect(bent.parents).toHaveLength(1)
})

test('a number used twice is a parent twice', () => {
  const square = mul(x, x)
  expect(square.parents).toHaveLength(2)
  expect(square.parents[1]).toBe(x)
  expectClose(square.locals, [3, 3], { what: 'mul(x, x).locals for x = 3' })
})

test('operations chain', () => {
  const z = tanh(add(mul(x, y), new Value(15)))
  expectClose(z.data, 0, { what: 'tanh(3 · -5 + 15).data' })
  expect(z.parents[0]?.parents[0]?.parents[1]).toBe(y)
})
