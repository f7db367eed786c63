import { expectClose, expectSameFunction } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { numericGradient } from './exercise.ts'

/** f, which takes the list of all inputs and says so. */
const listed =
  (f: (x: number[]) => number) =>
  (x: number[]): number => {
    if (Array.isArray(x)) return f(x)
    throw new Error(`f was given ${x}, and takes the list of all inputs`)
  }

// h = 0.0001: (3 ± h)² · 5 is 45.0030000500 and 44.9970000500, 9 · (5 ± h) is 45.0009 and 44.9991.
test('the example of the task', () => {
  const f = listed(([a, b]) => a! ** 2 * b!)
  expectClose(numericGradient(f, [3, 5]), [30, 9], {
    rtol: 1e-6,
    what: 'gradient of x₀²·x₁ at [3, 5]',
  })
})

test('three inputs that matter differently', () => {
  const f = listed(([a, b, c]) => 2 * a! - 7 * b! + 0 * c!)
  expectClose(numericGradient(f, [1, 1, 1]), [2, -7, 0], {
    atol: 1e-7,
    what: 'gradient of 2x₀ − 7x₁ + 0x₂ at [1, 1, 1]',
  })
})

test('entries of 0', () => {
  const f = listed(([a, b, c]) => 2 * a! - 7 * b! + 4 * c!)
  expectClose(numericGradient(f, [0, 1, 0]), [2, -7, 4], {
    atol: 1e-7,
    what: 'gradient of 2x₀ − 7x₁ + 4x₂ at [0, 1, 0]',
  })
})

test('both sides: the error is of order h², not h', () => {
  const f = listed(([a]) => a! ** 3)
  expectClose(numericGradient(f, [-2]), [12], { rtol: 1e-6, what: 'gradient of x³ at [-2]' })
})

test('the nudge is h, also where x is large', () => {
  const f = listed(([a]) => (a! - 100) ** 3)
  // (h³ − (−h)³) / 2h = h², a hundred-millionth.
  expectClose(numericGradient(f, [100]), [0], { what: 'gradient of (x − 100)³ at [100]' })
})

test('the nudge is h, and not less', () => {
  const f = listed(([a]) => 1e8 * a! ** 3)
  // (h³ − (−h)³) / 2h = h², a hundred million times. The slope itself is 0.
  expectClose(numericGradient(f, [0]), [1], { what: 'gradient of 10⁸·x³ at [0]' })
})

test('at a corner, half of each side', () => {
  const f = listed(([a]) => Math.max(0, a!))
  // (h − 0) / 2h
  expectClose(numericGradient(f, [0]), [0.5], { what: 'gradient of relu(x) at [0]' })
})

test('gradients that are small', () => {
  const f = listed(([a, b]) => 0.00003 * a! - 0.000002 * b!)
  expectClose(numericGradient(f, [1, 2]), [0.00003, -0.000002], {
    atol: 1e-9,
    what: 'gradient of 0.00003·x₀ − 0.000002·x₁ at [1, 2]',
  })
})

test('x is left as it was, to the last digit', () => {
  const x = [0.2, 5, 2.3]
  numericGradient(
    listed(([a, b, c]) => a! * b! + c!),
    x,
  )
  const changed = [0.2, 5, 2.3].find((before, i) => x[i] !== before)
  if (changed) throw new Error(`x is [${x}] afterwards, and ${changed} in it was changed`)
})

test('two calls give two lists', () => {
  const f = listed(([a]) => a! ** 2)
  const first = numericGradient(f, [1])
  numericGradient(f, [5])
  expectClose(first, [2], { rtol: 1e-6, what: 'the first gradient, after a second call' })
})

test('any number of inputs, anywhere', () => {
  // f(x) = x₀³ + 2·x₁³ + 3·x₂³ + …, so ∂f/∂xᵢ = 3·(i + 1)·xᵢ²
  const f = listed(x => x.reduce((sum, xi, i) => sum + (i + 1) * xi ** 3, 0))
  expectSameFunction(
    x => numericGradient(f, x),
    x => x.map((xi, i) => 3 * (i + 1) * xi ** 2),
    { what: 'gradient of x₀³ + 2x₁³ + 3x₂³ + … at x = ', inputs: [['n']], largest: 6 },
  )
})
