import { differentiable, exp, gradcheck, mul, sum, tanh } from '@neuralings/autograd'
import * as tensor from '@neuralings/tensor'
import { expect, test } from 'vitest'

const x = tensor.tensor([
  [0.5, -1, 2],
  [1.5, 0.25, -0.75],
])

test('a right gradient passes, and the report counts the slopes', () => {
  const { compared, worst } = gradcheck(
    (a, b) => tanh(mul(a, exp(b))),
    [x, tensor.tensor([0.1, 0.2, -0.3])],
  )
  expect(compared).toBe(9)
  expect(worst).toBeLessThan(1e-8)
})

test('a wrong gradient is named with its place and both numbers', () => {
  const cube = differentiable('cube', y => [tensor.pow(y, 3), g => tensor.mul(g, tensor.mul(2, y))])
  const check = () => gradcheck(y => sum(cube(y)), [tensor.tensor([[1, 2]])])
  expect(check).toThrow('gradcheck: 2 of 2 gradients are wrong')
  expect(check).toThrow(
    /input 0\[0,1\]: backward says 6\.\d+, nudging says 18\.\d+|input 0\[0,1\]: backward says/,
  )
})

test('one wrong element among many is found', () => {
  const almost = differentiable('almost', y => [
    tensor.mul(y, 2),
    g => {
      const back = tensor.mul(g, 2)
      back.data[4] = 0
      return back
    },
  ])
  expect(() => gradcheck(almost, [x])).toThrow(
    /^gradcheck: 1 of 6 gradients are wrong\n {2}input 0\[1,1\]: /,
  )
})

test('a gradient that is NaN is wrong', () => {
  const broken = differentiable('broken', y => [tensor.mul(y, 1), g => tensor.mul(g, Number.NaN)])
  expect(() => gradcheck(broken, [x])).toThrow('gradcheck: 6 of 6 gradients are wrong')
})

test('outputs cannot cancel each other', () => {
  const swapped = differentiable('swapped', y => [tensor.mul(y, 1), g => tensor.transpose(g)])
  expect(() =>
    gradcheck(swapped, [
      tensor.tensor([
        [1, 2],
        [3, 4],
      ]),
    ]),
  ).toThrow('2 of 4')
})

test('the tensors that are given stay as they are', () => {
  const before = String(x)
  gradcheck(y => mul(y, y), [x])
  expect(String(x)).toBe(before)
})
