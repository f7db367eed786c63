// Random rows for the properties of normalisations: never flat, so that there is something to normalise.
import { contiguous, createRng, randn, type Tensor } from '@neuralings/tensor'
import fc from 'fast-check'
import { expect } from 'vitest'

interface Change {
  factor: number
  shift: number
}

/** Checks a property of rows in float64, [1–4, 3–8], with a factor and a shift to try on them. */
export function forRows(check: (x: Tensor, change: Change) => void): void {
  const size = (min: number, max: number) => fc.integer({ min, max })
  const shape = fc.tuple(size(1, 4), size(3, 8))
  const change = fc.record({
    factor: fc.double({ min: 0.1, max: 100, noNaN: true }),
    shift: fc.double({ min: -100, max: 100, noNaN: true }),
  })
  fc.assert(
    fc.property(shape, fc.nat(), change, (lengths, seed, by) =>
      check(randn(lengths, { rng: createRng(seed), dtype: 'float64' }), by),
    ),
    { numRuns: 40 },
  )
}

/** Compares the shape and every number. */
export function expectNear(got: Tensor, want: Tensor, tolerance: number): void {
  expect(got.shape).toEqual(want.shape)
  const [a, b] = [got, want].map(x => Array.from(contiguous(x).data))
  for (const [i, value] of a.entries())
    expect(Math.abs(value - b[i])).toBeLessThanOrEqual(tolerance)
}
