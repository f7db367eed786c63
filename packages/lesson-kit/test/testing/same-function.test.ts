import { expectSameFunction } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'

describe('expectSameFunction', () => {
  test('accepts a formula written in another way', () => {
    const options = { what: 'slope', inputs: ['x', 'w'] }
    expectSameFunction(
      (x, w) => 2 * (x + w),
      (x, w) => 2 * x + w + w,
      options,
    )
  })

  test('shows the first point that differs', () => {
    const run = () =>
      expectSameFunction(
        x => x,
        x => 2 * x,
        { what: 'slope', inputs: ['x'] },
      )
    const point = /^slope at x = (\S+)\n {2}yours {3}(\S+)\n {2}wanted {2}(\S+)$/
    const [, x, yours, wanted] = point.exec(thrown(run)) ?? []
    expect(Number(yours)).toBe(Number(x))
    expect(Number(wanted)).toBeCloseTo(2 * Number(x), 6)
  })

  test('is wrong when only one side of a kink is', () => {
    const wanted = (x: number) => (x > 0 ? 1 : 0)
    expect(() => expectSameFunction(() => 1, wanted, { what: 'df', inputs: ['x'] })).toThrow(
      'df at x = -',
    )
  })

  test('stays in its range and away from kinks', () => {
    const seen: number[] = []
    const f = (x: number) => seen.push(x)
    const where = { from: 0, to: 2, kinks: [1], points: 300 }
    expectSameFunction(f, () => seen.length, { what: 'f', inputs: ['x'], ...where })
    expect(seen).toHaveLength(300)
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...seen)).toBeLessThanOrEqual(2)
    expect(seen.every(x => Math.abs(x - 1) > 0.05)).toBe(true)
    expect(seen.every(x => Number(x.toFixed(2)) === x)).toBe(true)
  })

  test('draws the same points for a seed, others for another', () => {
    const draw = (seed: number) => {
      const seen: number[] = []
      const f = (x: number) => seen.push(x)
      expectSameFunction(f, () => seen.length, { what: 'f', inputs: ['x'], seed })
      return seen
    }
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
  })

  test('says when nothing is returned', () => {
    const nothing = (() => {}) as unknown as () => number
    const run = () => expectSameFunction(nothing, x => x, { what: 'f', inputs: ['x'] })
    expect(run).toThrow('undefined (is a `return` missing?)')
  })
})

function thrown(run: () => void): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
