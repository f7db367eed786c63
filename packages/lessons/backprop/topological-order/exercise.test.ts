import { expect, test } from 'vitest'
import { topologicalOrder } from './exercise.ts'

interface Named {
  name: string
  parents: Named[]
}

const node = (name: string, ...parents: Named[]): Named => ({ name, parents })
const names = (root: Named) => topologicalOrder(root).map(n => n.name)

test('a number that was made from nothing', () => {
  expect(names(node('a'))).toEqual(['a'])
})

test('a chain', () => {
  expect(names(node('c', node('b', node('a'))))).toEqual(['a', 'b', 'c'])
})

test('a diamond: parents first, each once', () => {
  const a = node('a')
  const d = node('d', node('b', a), node('c', a))
  const order = names(d)
  expect([...order].sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(order[0]).toBe('a')
  expect(order[3]).toBe('d')
})

test('a number used twice by the same child appears once', () => {
  const a = node('a')
  expect(names(node('b', a, a))).toEqual(['a', 'b'])
})

test('a short way and a long way to the same parent', () => {
  const a = node('a')
  const b = node('b', a)
  const c = node('c', b)
  const d = node('d', a, c)
  expect(names(d)).toEqual(['a', 'b', 'c', 'd'])
})

test('the long way first', () => {
  const a = node('a')
  const b = node('b', a)
  const d = node('d', b, a)
  expect(names(d)).toEqual(['a', 'b', 'd'])
})

test('fifty diamonds on top of each other are done at once', () => {
  let top = node('0')
  for (let i = 1; i <= 50; i++) top = node(String(i), node(`l${i}`, top), node(`r${i}`, top))
  expect(topologicalOrder(top)).toHaveLength(151)
})
