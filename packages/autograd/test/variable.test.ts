import { add, isVariable, mul, noGrad, sum, Variable, variable } from '@neuralings/autograd'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'

test('a leaf holds its numbers and waits for a gradient', () => {
  const x = variable([
    [1, 2, 3],
    [4, 5, 6],
  ])
  expect(x.shape).toEqual([2, 3])
  expect(x.size).toBe(6)
  expect(x.dtype).toBe('float32')
  expect(x.at(1, -1)).toBe(6)
  expect(x.toArray()).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ])
  expect([x.op, x.parents, x.grad, x.requiresGrad]).toEqual(['leaf', [], null, true])
})

test('a scalar gives its one number', () => {
  expect(variable(2.5).item()).toBe(2.5)
})

test('a tensor is wrapped, not copied; numbers take the dtype that is asked for', () => {
  const numbers = tensor([1, 2], { dtype: 'float64' })
  expect(variable(numbers).data).toBe(numbers)
  expect(variable([1, 2], { dtype: 'float64' }).dtype).toBe('float64')
})

test('int32 cannot require a gradient, but may be a constant', () => {
  const whole = tensor([1, 2], { dtype: 'int32' })
  expect(() => variable(whole)).toThrow(
    'variable: int32 numbers have no gradient; use float32 or float64',
  )
  expect(variable(whole, { requiresGrad: false }).requiresGrad).toBe(false)
})

test('a result knows its operation and its parents', () => {
  const [x, y] = [variable(2), variable(3)]
  const z = mul(x, y)
  expect([z.op, z.parents, z.requiresGrad]).toEqual(['mul', [x, y], true])
})

test('printed like its tensor, with the operation', () => {
  const x = variable([
    [1, 2],
    [3, 4],
  ])
  expect(String(x)).toBe(String(x.data).replace('tensor', 'variable').replace('\n', '\n  '))
  expect(String(mul(x, 2))).toMatch(/^variable\(\[\[ *2.*, op: mul\)$/s)
})

test('no graph is kept where no input requires a gradient', () => {
  const constant = variable([1, 2], { requiresGrad: false })
  for (const y of [add(constant, 1), add(tensor([1]), 1), noGrad(() => add(variable(1), 1))]) {
    expect([y.requiresGrad, y.parents]).toEqual([false, []])
  }
})

test('numbers and tensors are not parents', () => {
  const x = variable([1, 2])
  expect(add(mul(x, 2), tensor([3, 4])).parents[0].parents).toEqual([x])
})

test('detach keeps the numbers and forgets the past', () => {
  const x = variable([1, 2])
  const y = mul(x, x).detach()
  expect([y.toArray(), y.op, y.requiresGrad]).toEqual([[1, 4], 'leaf', false])
  sum(mul(x, y)).backward()
  expect(x.grad?.toArray()).toEqual([1, 4])
})

test('isVariable also knows variables of another copy of the package', () => {
  expect(isVariable(variable(1))).toBe(true)
  expect(new Variable(tensor(1), false)).toSatisfy(isVariable)
  expect(isVariable({ [Symbol.for('@neuralings/autograd')]: true })).toBe(true)
  for (const other of [tensor(1), 1, null, undefined, 'x', {}])
    expect(isVariable(other)).toBe(false)
})

test('another dtype is a copy, the same one is not', () => {
  const x = tensor([1, 2])
  expect(variable(x, { dtype: 'float64' }).dtype).toBe('float64')
  expect(variable(x, { dtype: 'float32' }).data).toBe(x)
})
