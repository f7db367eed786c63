import { gradcheck, mul, sum, type Variable, variable } from '@neuralings/autograd'
import { Linear, linear, Residual, Sequential } from '@neuralings/nn-mlp'
import { createRng, randn, tensor, zeros } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const rng = createRng(4)

test('by hand: what the body says is added to what arrived', () => {
  expect(new Residual((x: Variable) => mul(x, x)).forward(tensor([1, 3])).toArray()).toEqual([
    2, 12,
  ])
})

test('the parameters of the body are its own', () => {
  const block = new Residual(new Linear(3, 3, { rng }))
  expect(Object.keys(block.stateDict())).toEqual(['body.weight', 'body.bias'])
  block.eval()
  expect([...block.namedChildren()][0][1].training).toBe(false)
})

test('a silent body leaves number and gradient as they were, however often', () => {
  const silent = () => new Residual((x: Variable) => mul(x, 0))
  const x = variable([5, -7])
  const y = new Sequential(...Array.from({ length: 50 }, silent)).forward(x)
  expect(y.toArray()).toEqual([5, -7])
  sum(y).backward()
  expect(x.grad?.toArray()).toEqual([1, 1])
})

test('gradients agree with nudging', () => {
  const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })
  const run = (x: Variable, w: Variable) => new Residual(v => linear(v, w)).forward(x)
  expect(gradcheck(run, [draw([2, 4]), draw([4, 4])]).compared).toBe(24)
})

test('an empty batch passes', () => {
  expect(new Residual(new Linear(3, 3, { rng })).forward(zeros([0, 3])).shape).toEqual([0, 3])
})
