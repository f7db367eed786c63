import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { nest, tent } from './exercise.ts'

test.each([
  [0, 0],
  [0.25, 0.5],
  [0.5, 1],
  [0.75, 0.5],
  [1, 0],
])('tent(%d) = %d', (x, wanted) => {
  expectClose(tent(x), wanted, { what: `tent(${x})` })
})

test('left of zero both units are silent', () => {
  expectClose(tent(-3), 0, { what: 'tent(-3)' })
})

test('right of one it keeps falling', () => {
  expectClose(tent(2), -2, { what: 'tent(2)' })
})

test('depth 0 changes nothing', () => {
  expectClose(nest(0, 0.3), 0.3, { what: 'nest(0, 0.3)' })
})

test('depth 1 is the tent', () => {
  expectClose(nest(1, 0.3), 0.6, { what: 'nest(1, 0.3)' })
})

test('depth 3: from 0.3 to 0.6 to 0.8 to 0.4', () => {
  expectClose(nest(3, 0.3), 0.4, { what: 'nest(3, 0.3)' })
})

test('every decimal is kept', () => {
  // 0.12345678, 0.24691356, 0.49382712, 0.98765424, and down again: 2 − 1.97530848
  expectClose(nest(4, 0.12345678), 0.02469152, { rtol: 0, atol: 1e-9, what: 'nest(4, 0.12345678)' })
})

test('two thirds stay two thirds', () => {
  // 2 − 2 · 2/3 is 2/3; what is lost of it doubles each time.
  expectClose(nest(20, 2 / 3), 2 / 3, { what: 'nest(20, 2 / 3)' })
})

test('any depth, inside of the tent and beside it', () => {
  const lower = (x: number) => Math.min(Math.max(0, 2 * x), 2 - 2 * x)
  const check = ({ x }: { x: number }) => {
    let wanted = x
    for (let depth = 0; depth <= 20; depth++) {
      expectClose(nest(depth, x), wanted, { what: call('nest', depth, x) })
      wanted = lower(wanted)
    }
  }
  forAll({ x: [] }, check, { from: -1, to: 2 })
})
