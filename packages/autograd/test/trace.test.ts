import { add, mul, trace, variable } from '@neuralings/autograd'
import { expect, test } from 'vitest'

const build = () => {
  const [x, w, b] = [variable(2), variable(3), variable(1)]
  return add(mul(x, w), b)
}

test('the graph as data, parents first', () => {
  const nodes = trace(build())
  expect(nodes.map(({ id, op, parents }) => [id, op, parents])).toEqual([
    [0, 'leaf', []],
    [1, 'leaf', []],
    [2, 'mul', [0, 1]],
    [3, 'leaf', []],
    [4, 'add', [2, 3]],
  ])
  expect(nodes.map(({ data }) => data.item())).toEqual([2, 3, 6, 1, 7])
  expect(nodes.every(({ grad, requiresGrad }) => grad === null && requiresGrad)).toBe(true)
})

test('with the graph retained, the gradients are there as well', () => {
  const y = build()
  y.backward(undefined, { retainGraph: true })
  expect(trace(y).map(({ grad }) => grad?.item())).toEqual([3, 2, 1, 1, 1])
})

test('after an ordinary backward only the output is left', () => {
  const y = build()
  y.backward()
  expect(trace(y).map(({ op }) => op)).toEqual(['add'])
})
