import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { expectGradients } from '../graphs.ts'
import { backward, type Node } from './exercise.ts'

const node = (parents: Node[] = [], locals: number[] = []): Node => ({ grad: 0, parents, locals })

/** A node that stops a walk which asks it for its parents again and again. */
function counted(parents: Node[] = [], locals: number[] = []): Node {
  let asked = 0
  return {
    grad: 0,
    locals,
    get parents() {
      asked++
      if (asked <= 40) return parents
      throw new Error('one node was asked 40 times for its parents, and has two at most')
    },
  }
}

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
  expectClose(a.grad, 0, { atol: 0, what: 'a.grad' })
})

test('what has a gradient of zero does not stop the others', () => {
  const a = node()
  const [idle, busy] = [node([a], [7]), node([a], [2])]
  backward([a, busy, idle, node([idle, busy], [0, 3])])
  expectClose([a.grad, busy.grad, idle.grad], [6, 3, 0], {
    what: 'grads of a, of c = 2·a and of b = 7·a for 0·b + 3·c',
  })
})

test('the order itself is left as it was', () => {
  const a = node()
  const b = node([a], [2])
  const order = [a, b]
  backward(order)
  const names = order.map(one => (one === a ? 'a' : 'b')).join(' ')
  expect(names, 'the list, which was a b before').toBe('a b')
})

test('twenty diamonds on top of each other: each edge is walked once', () => {
  const order = [counted()]
  while (order.length < 61) {
    const bottom = order.at(-1)!
    const [left, right] = [counted([bottom], [0.5]), counted([bottom], [1.5])]
    order.push(left, right, counted([left, right], [1, 1]))
  }
  backward(order)
  // Each diamond doubles what comes from above: 0.5 + 1.5.
  expectClose(order[0].grad, 2 ** 20, { what: 'the grad of the lowest node' })
})

test('a chain of fifty: no number is asked by all the others', () => {
  const order = [counted()]
  while (order.length < 50) order.push(counted([order.at(-1)!], [-1]))
  backward(order)
  expectClose(order[0].grad, -1, { what: 'the grad of the first number' })
})

test('any graph of up to five numbers', () => {
  expectGradients(backward)
})
