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

  test('shows the simplest inputs that differ, as a call', () => {
    const options = { what: 'slope', inputs: ['x', 'w'] }
    const run = () =>
      expectSameFunction(
        (x, w) => x * w,
        (x, w) => 2 * x * w,
        options,
      )
    expect(thrown(run)).toBe('slope(1, 1)\n  yours   1\n  wanted  2')
  })

  test('is wrong when only one side of a kink is', () => {
    const wanted = (x: number) => (x > 0 ? 1 : 0)
    const options = { what: 'df', inputs: ['x'], kinks: [0] }
    expect(() => expectSameFunction(() => 1, wanted, options)).toThrow('df(-1)')
  })

  test('compares functions of lists and of matrices', () => {
    const total = (x: number[]) => x.reduce((sum, xi) => sum + xi, 0)
    const mean = (x: number[]) => total(x) / x.length
    const lists = () => expectSameFunction(total, mean, { what: 'mean', inputs: [['n']] })
    expect(thrown(lists)).toMatch(/^mean\(\[(0, 1|1, 0)\]\)\n {2}yours {3}1\n {2}wanted {2}0.5$/)
    const turned = (x: number[][]) => x[0].map((_, j) => x.map(row => row[j]))
    const matrices = () =>
      expectSameFunction(x => x, turned, { what: 'transpose', inputs: [['r', 'c']] })
    expect(thrown(matrices)).toMatch(
      /^transpose\(\[(\[0, 0\]|\[0\], \[0\])\]\): the shapes differ\n/,
    )
  })

  test('a function that changes its input is compared with what it was given', () => {
    const sorted = (x: number[]) => x.sort((a, b) => a - b)
    expect(() => expectSameFunction(sorted, x => [...x], { what: 'f', inputs: [['n']] })).toThrow(
      /^f\(\[(0, -1|1, 0)\]\)/,
    )
  })

  test('stays in its range and away from kinks', () => {
    const seen: number[] = []
    const f = (x: number) => seen.push(x) && 0
    const where = { from: 0, to: 2, kinks: [1], points: 300 }
    expectSameFunction(f, () => 0, { what: 'f', inputs: ['x'], ...where })
    expect(seen).toHaveLength(300)
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...seen)).toBeLessThanOrEqual(2)
    expect(seen.every(x => Math.abs(x - 1) > 0.05)).toBe(true)
    expect(seen.every(x => Number(x.toFixed(2)) === x)).toBe(true)
  })

  test('draws the same points for a seed, others for another', () => {
    const draw = (seed: number) => {
      const seen: number[] = []
      const f = (x: number) => seen.push(x) && 0
      expectSameFunction(f, () => 0, { what: 'f', inputs: ['x'], seed })
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
