import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test, vi } from 'vitest'
import { bent, vee } from './exercise.ts'

const table = [-2, -1, 0, 1, 2]

test('the V', () => {
  expectClose(table.map(vee), [2, 1, 0, 1, 2], { what: 'vee at -2, -1, 0, 1, 2' })
  expectClose(vee(-0.25), 0.25, { what: 'vee(-0.25)' })
  expectClose(vee(10), 10, { what: 'vee(10)' })
  expectClose(vee(-10), 10, { what: 'vee(-10)' })
})

test('the V everywhere: its corner is its only bend', () => {
  const wanted = (x: number) => Math.max(x, -x)
  expectSameFunction(vee, wanted, { what: 'vee', inputs: ['x'], from: -100, to: 100 })
})

test('through all five points', () => {
  expectClose(table.map(bent), [4, 1, 0, 1, 4], { what: 'bent at -2, -1, 0, 1, 2' })
})

test('straight in between', () => {
  expectClose(bent(0.5), 0.5, { what: 'bent(0.5)' })
  expectClose(bent(1.5), 2.5, { what: 'bent(1.5)' })
  expectClose(bent(-1.5), 2.5, { what: 'bent(-1.5)' })
})

test('and straight on beyond the table', () => {
  expectClose(bent(3), 7, { what: 'bent(3)' })
  expectClose(bent(-10), 28, { what: 'bent(-10)' })
})

test('straight everywhere between its bends', () => {
  // A convex curve lies as high as the highest of its lines.
  const wanted = (x: number) => Math.max(x, -x, 3 * x - 2, -3 * x - 2)
  expectSameFunction(bent, wanted, { what: 'bent', inputs: ['x'] })
  expectSameFunction(bent, wanted, { what: 'bent', inputs: ['x'], from: -100, to: 100 })
})

/** How often `relu`, which is Math.max, is asked for one value of f. */
function relusIn(f: (x: number) => number): number {
  const max = vi.spyOn(Math, 'max')
  f(1.5)
  const { length } = max.mock.calls
  max.mockRestore()
  return length
}

test('the V is made of ReLUs', () => {
  if (relusIn(vee) === 0) throw new Error('vee never asks relu: it should be two ReLUs, added up')
})

test('the curve is made of ReLUs', () => {
  const count = relusIn(bent)
  if (count < 3) throw new Error(`bent asks relu ${count} times: it should be four ReLUs, added up`)
})

/** Whether f is still bent when each ReLU hands back what it is given: then something else bends it. */
function isBentWithout(f: (x: number) => number): boolean {
  const { max } = Math
  const spy = vi
    .spyOn(Math, 'max')
    .mockImplementation((...z) => (z.length === 2 && z.includes(0) ? z[0] + z[1] : max(...z)))
  const [left, right] = [f(0.3) - f(-3.7), f(4.3) - f(0.3)]
  spy.mockRestore()
  return Math.abs(left - right) > 1e-6
}

test('nothing but ReLUs bends the V', () => {
  if (isBentWithout(vee))
    throw new Error('vee is bent by something else than relu: it should be two ReLUs, added up')
})

test('nothing but ReLUs bends the curve', () => {
  if (isBentWithout(bent))
    throw new Error('bent is bent by something else than relu: it should be four ReLUs, added up')
})
