import { differentiable, mul, noGrad, sum, variable, wantsGradient } from '@neuralings/autograd'
import * as tensor from '@neuralings/tensor'
import { expect, test, vi } from 'vitest'

const product = differentiable('product', (x, y) => [
  tensor.mul(x, y),
  g => tensor.mul(g, y),
  g => tensor.mul(g, x),
])

test('a rule becomes an operation', () => {
  const [x, y] = [variable([2, 3]), variable([5, 7])]
  const z = product(x, y)
  expect([z.op, z.toArray()]).toEqual(['product', [10, 21]])
  sum(z).backward()
  expect([x.grad?.toArray(), y.grad?.toArray()]).toEqual([
    [5, 7],
    [2, 3],
  ])
})

test('what was broadcast is summed back, without the rule knowing', () => {
  const [column, row] = [variable([[1], [2]]), variable([3, 4, 5])]
  sum(product(column, row)).backward()
  expect(column.grad?.toArray()).toEqual([[12], [12]])
  expect(row.grad?.toArray()).toEqual([3, 3, 3])
})

test('each gradient has the dtype of its variable', () => {
  const [x, y] = [variable([2]), variable([3], { dtype: 'float64' })]
  const z = product(x, y)
  expect(z.dtype).toBe('float64')
  z.backward()
  expect([x.grad?.dtype, y.grad?.dtype]).toEqual(['float32', 'float64'])
})

test('options and numbers reach the rule as they are', () => {
  const scale = differentiable('scale', (x: tensor.Tensor, { by }: { by: number }) => [
    tensor.mul(x, by),
    g => tensor.mul(g, by),
  ])
  const x = variable([1, 2])
  sum(scale(x, { by: 3 })).backward()
  expect(x.grad?.toArray()).toEqual([3, 3])
})

test('a pullback is only called for an input that requires a gradient', () => {
  const unwanted = vi.fn((g: tensor.Tensor) => g)
  const choosy = differentiable('choosy', (x, y) => [tensor.add(x, y), g => g, unwanted])
  choosy(variable(1), tensor.tensor(2)).backward()
  choosy(variable(1), variable(2, { requiresGrad: false })).backward()
  expect(unwanted).not.toHaveBeenCalled()
})

test('null stands for an input without gradient', () => {
  const first = differentiable('first', (x, y) => [tensor.add(x, tensor.mul(0, y)), g => g, null])
  const [x, y] = [variable(1), variable(2)]
  first(x, y).backward()
  expect([x.grad?.item(), y.grad]).toEqual([1, null])
})

test('a rule that forgets its output, or a pullback, is told so', () => {
  const noOutput = differentiable('noOutput', (_x: tensor.Tensor) => [
    3 as unknown as tensor.Tensor,
  ])
  expect(() => noOutput(variable(1))).toThrow(
    'noOutput: the rule returns [output, ...pullbacks], and the output is a Tensor',
  )
  const onlyOne = differentiable('onlyOne', (x, y) => [tensor.add(x, y), g => g])
  expect(() => onlyOne(variable(1), variable(2))).toThrow(
    'onlyOne: no pullback for input 1; write null if it has no gradient',
  )
  expect(onlyOne(variable(1), tensor.tensor(2)).item()).toBe(3)
})

test('a pullback of the wrong shape is told so', () => {
  const wrong = differentiable('wrong', x => [x, () => tensor.ones([3])])
  expect(() => sum(wrong(variable([[1, 2]]))).backward()).toThrow(
    'wrong: a pullback returned shape [3] for an input of shape [1,2]',
  )
})

test('operations made elsewhere mix with those of the package', () => {
  const x = variable(3)
  mul(product(x, x), x).backward()
  expect(x.grad?.item()).toBe(27)
})

test('wantsGradient: one variable that requires it is enough, outside noGrad', () => {
  const [x, fixed] = [variable(1), variable(1, { requiresGrad: false })]
  expect(wantsGradient(fixed, 3, x)).toBe(true)
  expect(noGrad(() => wantsGradient(fixed, 3, x))).toBe(false)
  expect([wantsGradient(fixed, tensor.ones([2]), null), wantsGradient()]).toEqual([false, false])
})
