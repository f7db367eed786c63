import { expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { expectGradients } from '../graphs.ts'
import { gradients, type Node } from './exercise.ts'

const node = (parents: Node[] = [], locals: number[] = []): Node => ({ grad: 0, parents, locals })

/** A node that stops a walk which asks it for its parents again and again. */
function counted(parents: Node[] = [], locals: number[] = []): Node {
  let asked = 0
  return {
    grad: 0,
    locals,
    get parents() {
      asked++
      if (asked <= 100) return parents
      throw new Error('one node was asked 100 times for its parents, and has two at most')
    },
  }
}

test('a tree: (a + b) · c at a = 1, b = 2, c = 5', () => {
  const [a, b, c] = [node(), node(), node()]
  const sum = node([a, b], [1, 1])
  gradients(node([sum, c], [5, 3]))
  expectClose([a.grad, b.grad, c.grad], [5, 5, 3], { what: 'grads of a, b, c' })
})

test('both factors are the same number: a · a at a = 3', () => {
  const a = node()
  gradients(node([a, a], [3, 3]))
  expectClose(a.grad, 6, { what: 'a.grad' })
})

test('d = a + b with b = 2a', () => {
  const a = node()
  const b = node([a], [2])
  gradients(node([a, b], [1, 1]))
  expectClose([a.grad, b.grad], [3, 1], { what: 'grads of a, b' })
})

test('d = b + c with b = 2a and c = 4b', () => {
  const a = node()
  const b = node([a], [2])
  const c = node([b], [4])
  gradients(node([b, c], [1, 1]))
  expectClose([a.grad, b.grad, c.grad], [10, 5, 1], { what: 'grads of a, b, c' })
})

test('d = c + b, the same sum turned around', () => {
  const a = node()
  const b = node([a], [2])
  const c = node([b], [4])
  gradients(node([c, b], [1, 1]))
  expectClose([a.grad, b.grad, c.grad], [10, 5, 1], { what: 'grads of a, b, c' })
})

test('e = b + c + d with b = 2a, c = 3b and d = 5c', () => {
  const a = node()
  const b = node([a], [2])
  const c = node([b], [3])
  const d = node([c], [5])
  gradients(node([b, c, d], [1, 1, 1]))
  expectClose([a.grad, b.grad, c.grad, d.grad], [38, 19, 6, 1], { what: 'grads of a, b, c, d' })
})

test('two squares on top of each other: a⁴ at a = 2', () => {
  const a = node()
  const square = node([a, a], [2, 2])
  gradients(node([square, square], [4, 4]))
  expectClose([a.grad, square.grad], [32, 8], { what: 'grads of a and a²' })
})

test('twenty diamonds on top of each other: each edge is walked once', () => {
  const lowest = counted()
  let top = lowest
  for (let i = 0; i < 20; i++) top = counted([counted([top], [0.5]), counted([top], [1.5])], [1, 1])
  gradients(top)
  // Each diamond doubles what comes from above: 0.5 + 1.5.
  expectClose(lowest.grad, 2 ** 20, { what: 'the grad of the lowest node' })
})

test('asked twice, the answer is the same', () => {
  const a = node()
  const root = node([a], [7])
  gradients(root)
  gradients(root)
  expectClose([a.grad, root.grad], [7, 1], { what: 'grads after the second call' })
})

test('any graph of up to five numbers, each of them asked in turn', () => {
  expectGradients(nodes => {
    for (const node of nodes) gradients(node)
  })
})
