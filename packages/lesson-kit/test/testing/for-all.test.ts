import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'

function messageOf(run: () => void): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}

/** Fails for every input that `fails` does, with the inputs as the message. */
function simplest(fails: (x: number) => boolean, options?: Parameters<typeof forAll>[2]): string {
  const check = ({ x }: { x: number }) => {
    if (fails(x)) throw new Error(String(x))
  }
  return messageOf(() => forAll({ x: [] }, check, options))
}

describe('forAll tells of the simplest number', () => {
  test.each([
    ['any', () => true, '0'],
    ['all but zero', (x: number) => x !== 0, '1'],
    ['below zero', (x: number) => x < 0, '-1'],
    ['above 2', (x: number) => x > 2, '3'],
    ['with decimals', (x: number) => !Number.isInteger(x), '0.1'],
    ['with two decimals', (x: number) => !Number.isInteger(Math.round(x * 100) / 10), '0.01'],
  ])('%s', (_, fails, wanted) => {
    for (const seed of [1, 2, 3]) expect(simplest(fails, { seed })).toBe(wanted)
  })

  test('in its range, as a whole number', () => {
    expect(simplest(() => true, { from: 2, to: 9 })).toBe('2')
    expect(simplest(x => !Number.isInteger(x), { whole: true })).toBe('nothing was thrown')
  })
})

describe('forAll tells of the smallest arrays', () => {
  test('a list of one zero, where every list fails', () => {
    const run = () =>
      forAll({ x: ['n'] }, ({ x }) => {
        throw new Error(call('f', x))
      })
    expect(messageOf(run)).toBe('f([0])')
  })

  test('two elements, where the order matters', () => {
    const run = () =>
      forAll({ x: ['n'] }, ({ x }) => {
        if (x.some((xi, i) => i > 0 && xi < x[i - 1])) throw new Error(call('sorted', x))
      })
    expect(messageOf(run)).toMatch(/^sorted\(\[(0, -1|1, 0)\]\)$/)
  })

  test('sizes with a letter in common are the same, others are not', () => {
    const seen = new Set<string>()
    forAll({ x: ['B', 'in'], w: ['in', 'out'], b: ['out'] }, ({ x, w, b }) => {
      expect(w).toHaveLength(x[0].length)
      for (const row of w) expect(row).toHaveLength(b.length)
      seen.add([x.length, w.length, b.length].join())
    })
    expect(seen.size).toBeGreaterThan(20)
  })

  test('letters as large as they may be', () => {
    const lengths: number[] = []
    forAll({ x: ['n'] }, ({ x }) => lengths.push(x.length), { largest: 7 })
    expect(new Set(lengths)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]))
  })
})

test('the error is the one that the simplest input gave', () => {
  const run = () => forAll({ x: [] }, ({ x }) => expectClose(2 * x, x, { what: call('double', x) }))
  expect(messageOf(run)).toBe('double(1)\n  yours   2\n  wanted  1')
})

test('a check that changes its input does not disturb the search', () => {
  const run = () =>
    forAll({ x: ['n'] }, ({ x }) => {
      const before = call('f', x)
      x.fill(9)
      throw new Error(before)
    })
  expect(messageOf(run)).toBe('f([0])')
})

test('call writes numbers, lists and matrices as one types them', () => {
  expect(call('f', 1, [0.1 + 0.2, -2], [[1], [2]], [])).toBe('f(1, [0.3, -2], [[1], [2]], [])')
})
