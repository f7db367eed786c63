import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { backward, type Node } from './exercise.ts'

const node = (parents: Node[] = [], locals: number[] = []): Node => ({ grad: 0, parents, locals })

test('the root moves by one when it is nudged by one', () => {
  const a = node()
  backward([a])
  expectClose(a.grad, 1, { what: 'root.grad' })
})

test('a chain multiplies: 0.5, then 4', () => {
  const a = node()
  const b = node([a], [0.5])
  const c = node([b], [4])
  backward([a, b, c])
  expectClose([a.grad, b.grad, c.grad], [2, 4, 1], { what: 'grads of a, b, c' })
})

test('each parent gets its own local derivative', () => {
  const x = node()
  const y = node()
  backward([x, y, node([x, y], [-5, 3])])
  expectClose([x.grad, y.grad], [-5, 3], { what: 'grads of x and y in x · y, x = 3, y = -5' })
})

test('the example of the task: influences add up', () => {
  const a = node()
  const b = node([a, a], [1, 1])
  const c = node([a], [1])
  const d = node([b, c], [3, 6])
  backward([a, b, c, d])
  expectClose([a.grad, b.grad, c.grad], [12, 3, 6], { what: 'grads of a, b, c' })
})

test('the same parent twice, with two slopes: 7a − 2a', () => {
  const a = node()
  backward([a, node([a, a], [7, -2])])
  expectClose(a.grad, 5, { what: 'a.grad' })
})

test('a gradient of zero stops the flow', () => {
  const a = node()
  const b = node([a], [7])
  backward([a, b, node([b], [0])])
  expectClose(a.grad, 0, { what: 'a.grad' })
})

test('the order itself is left as it was', () => {
  const a = node()
  const b = node([a], [2])
  const order = [a, b]
  backward(order)
  const names = order.map(one => (one === a ? 'a' : 'b'))
  expect(names, 'the list that you were given').toEqual(['a', 'b'])
})
