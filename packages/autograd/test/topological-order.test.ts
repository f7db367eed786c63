import { add, exp, mul, topologicalOrder, variable } from '@neuralings/autograd'
import { expect, test } from 'vitest'

test('parents come first, everyone comes once, the output is last', () => {
  const x = variable(2)
  const square = mul(x, x)
  const power = exp(square)
  const y = add(square, power)
  expect(topologicalOrder(y)).toEqual([x, square, power, y])
})

test('a long way and a short way to the same variable', () => {
  const x = variable(1)
  let long = x
  for (let i = 0; i < 5; i++) long = exp(long)
  for (const y of [add(x, long), add(long, x)]) {
    const order = topologicalOrder(y)
    expect(order).toHaveLength(7)
    for (const v of order) {
      for (const parent of v.parents) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(v))
    }
  }
})

test('a ladder of 2⁶⁰ paths is walked node by node', () => {
  let y = variable(1)
  for (let i = 0; i < 60; i++) y = add(y, y)
  expect(topologicalOrder(y)).toHaveLength(61)
})
