import { gradcheck, mul, norm, sum, variable } from '@neuralings/autograd'
import { createRng, randn, scope, tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { gradients } from '../support/gradients.ts'

const x = randn([2, 3, 4], { rng: createRng(6) })

describe.each([1, 1.5, 2, 3, 0.5, -1, Infinity, -Infinity])('ord %d', ord => {
  test.each([{}, { keepdim: true }, { dim: 0 }, { dim: [0, -1] }])('gradient with %j', chosen => {
    expect(gradcheck(v => norm(v, { ord, ...chosen }), [x]).compared).toBe(24)
  })

  test('at 0 the slope is taken as 0, as in PyTorch', () => {
    expect(gradients(v => norm(v, { ord }), [[0, 0]])).toEqual([[0, 0]])
  })
})

test('by hand', () => {
  expect(gradients(v => norm(v), [[3, -4, 0]])).toEqual([[0.6, -0.8, 0].map(Math.fround)])
  expect(gradients(v => norm(v, { ord: 1 }), [[3, -4, 0]])).toEqual([[1, -1, 0]])
  expect(gradients(v => norm(v, { ord: 0 }), [[3, -4, 0]])).toEqual([[0, 0, 0]])
})

test('the largest ones share the gradient, each with its sign', () => {
  expect(gradients(v => norm(v, { ord: Infinity }), [[2, -2, 1]])).toEqual([[0.5, -0.5, 0]])
})

test('slopes have no size of their own: those of huge and of tiny numbers are the same', () => {
  for (const size of [1e20, 1e-25]) {
    for (const run of [scope, (body: () => unknown) => body()]) {
      run(() => {
        const v = variable([3 * size, -4 * size])
        norm(v).backward()
        const [a, b] = v.grad!.data
        expect([a, b]).toEqual([expect.closeTo(0.6, 6), expect.closeTo(-0.8, 6)])
      })
    }
  }
})

test('rows of zeros beside others', () => {
  const v = variable([
    [0, 0],
    [0, 5],
  ])
  sum(mul(norm(v, { dim: 1 }), tensor([7, 10]))).backward()
  expect(v.grad?.toArray()).toEqual([
    [0, 0],
    [0, 10],
  ])
})
