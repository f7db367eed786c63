import {
  createRng,
  loadSafetensors,
  mean,
  type Rng,
  rand,
  randn,
  saveSafetensors,
  type Tensor,
  tensor,
  variance,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const draws = (seed: number, n = 5) => {
  const rng = createRng(seed)
  return Array.from({ length: n }, () => rng.uniform())
}

test('a seed fixes the stream, another seed gives another', () => {
  expect(draws(3)).toEqual(draws(3))
  const firsts = [0, 1, 2, -1, 2 ** 32, 2 ** 40].map(seed => draws(seed)[0])
  expect(new Set(firsts).size).toBe(6)
  expect(() => createRng(0.5)).toThrow('createRng: expected a whole number as seed, got 0.5')
})

test('uniform numbers fill their range evenly', () => {
  const x = rand([20000], { rng: createRng(1), low: -1, high: 3 })
  expect(mean(x).item()).toBeCloseTo(1, 1)
  expect(variance(x).item()).toBeCloseTo(16 / 12, 1)
  expect(x.data.every(value => value >= -1 && value <= 3)).toBe(true)
})

test('normal numbers have the wanted mean and deviation, and the tails of a bell', () => {
  const x = randn([40000], { rng: createRng(2), mean: 5, std: 2, dtype: 'float64' })
  expect(mean(x).item()).toBeCloseTo(5, 1)
  expect(Math.sqrt(variance(x).item())).toBeCloseTo(2, 1)
  const within = x.data.filter(value => Math.abs(value - 5) < 2).length / x.size
  expect(within).toBeCloseTo(0.6827, 2)
})

test('whole numbers stay in range and reach both ends', () => {
  const rng = createRng(4)
  const seen = new Set(Array.from({ length: 200 }, () => rng.integer(-1, 3)))
  expect([...seen].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2])
  expect(() => rng.integer(3, 3)).toThrow('integer: nothing lies from 3 up to 3')
})

test('a shuffle keeps every item and leaves the list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items]
      const shuffled = createRng(seed).shuffle(items)
      expect(items).toEqual(before)
      expect(shuffled.sort()).toEqual(before.sort())
    }),
  )
})

test('every order is equally likely', () => {
  const rng = createRng(5)
  const counts: Record<string, number> = {}
  for (let i = 0; i < 6000; i++) {
    const order = rng.shuffle('abc').join('')
    counts[order] = (counts[order] ?? 0) + 1
  }
  const frequencies = Object.values(counts)
  expect(frequencies.length).toBe(6)
  for (const count of frequencies) expect(Math.abs(count - 1000)).toBeLessThan(120)
})

test('a child has a stream of its own', () => {
  const children = [createRng(6), createRng(6)].map(rng => {
    const child = rng.split()
    return { rng, child }
  })
  children[0]!.rng.normal()
  expect(children[0]!.child.uniform()).toBe(children[1]!.child.uniform())
  expect(createRng(6).split().uniform()).not.toBe(createRng(6).uniform())
})

test('a state goes on with the same stream, also through a file, and is no part of the generator', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 50 }), (seed, drawn) => {
      const [rng, other] = [createRng(seed), createRng(seed + 1)]
      for (let i = 0; i < drawn; i++) rng.bits()
      const state = loadSafetensors(saveSafetensors(rng.stateDict()))
      const wanted = [rng.normal(), rng.uniform(), rng.bits()]
      other.loadStateDict(state)
      expect([other.normal(), other.uniform(), other.bits()]).toEqual(wanted)
    }),
  )
})

test('what is no state is refused, and changes nothing', () => {
  const rng = createRng(1)
  const wrong = [{}, { state: tensor([1, 2, 3, 4]) }, { state: zeros([4], { dtype: 'int32' }) }]
  for (const state of wrong as Record<string, Tensor>[])
    expect(() => rng.loadStateDict(state)).toThrow(
      'loadStateDict: expected { state }, as stateDict() of an Rng gives it, got',
    )
  expect(rng.bits()).toBe(createRng(1).bits())
})

describe('high is never drawn', () => {
  const draw = (n: number, next: () => number) => Array.from({ length: n }, next)

  test('far from 0, where numbers lie thinly', () => {
    const rng = createRng(1)
    const ranges = [
      [1e15, 1e15 + 1],
      [-1e15 - 1, -1e15],
      [2 ** 52, 2 ** 52 + 1],
      [1, 1 + Number.EPSILON],
    ] as const
    for (const [low, high] of ranges) {
      expect(draw(1000, () => rng.uniform(low, high)).every(x => low <= x && x < high)).toBe(true)
    }
  })

  test('whole numbers up to 2⁵³: both of two, equally often', () => {
    const rng = createRng(1)
    const low = 2 ** 53 - 3
    const counts = [0, 0]
    for (const x of draw(1000, () => rng.integer(low, low + 2))) counts[x - low]! += 1
    expect(counts[0]! + counts[1]!).toBe(1000)
    expect(Math.abs(counts[0]! - 500)).toBeLessThan(80) // five standard deviations
    expect(() => rng.integer(0, 2 ** 53)).toThrow(
      'integer: expected two whole numbers, got 0 and 9007199254740992',
    )
  })

  test('when it is rounded to float32, either', () => {
    /** A generator that always gives the largest number below `high`. */
    const top = { uniform: (low: number, high: number) => low + (high - low) * (1 - 2 ** -53) }
    const rng = top as unknown as Rng
    // The neighbours, from the layout of float32: 24 binary digits, the smallest number 2⁻¹⁴⁹.
    const below = [
      [0, 1, 1 - 2 ** -24],
      [1, 1.5, 1.5 - 2 ** -23],
      [-3, -1, -1 - 2 ** -23],
      [-(2 ** -160), 0, -(2 ** -149)],
      [0, 0.1, Math.fround(0.1) - 2 ** -27],
      [0, 0.7, Math.fround(0.7)],
    ] as const
    for (const [low, high, wanted] of below) {
      expect(rand([1], { rng, low, high }).item()).toBe(wanted)
      expect(rand([1], { rng, low, high }).item()).toBeLessThan(high)
    }
    expect(rand([1], { rng, low: 0.1, high: 0.1 }).item()).toBe(Math.fround(0.1))
  })

  test('and a stream goes on as it always has', () => {
    // The formula of the documentation: 53 bits as a fraction of the range.
    const rng = createRng(7)
    const [a, b] = [rng.bits(), rng.bits()]
    const fraction = ((a >>> 5) * 2 ** 26 + (b >>> 6)) / 2 ** 53
    expect(createRng(7).uniform(2, 5)).toBe(2 + 3 * fraction)
    expect(createRng(7).integer(-3, 9)).toBe(-3 + Math.floor(12 * fraction))
    expect(rand([1], { rng: createRng(7) }).item()).toBe(Math.fround(fraction))
    const [again, other] = [createRng(7), createRng(7)]
    expect(again.uniform(4, 4)).toBe(4)
    other.uniform()
    expect(again.bits()).toBe(other.bits())
  })
})

test('ends the wrong way round, a negative deviation and normal int32 are refused', () => {
  const rng = createRng(0)
  const refusals: [run: () => unknown, message: string][] = [
    [() => rng.uniform(1, 0), 'uniform: expected low ≤ high, both finite, got 1 and 0'],
    [
      () => rng.uniform(0, Infinity),
      'uniform: expected low ≤ high, both finite, got 0 and Infinity',
    ],
    [() => rng.uniform(Number.NaN), 'uniform: expected low ≤ high, both finite, got NaN and 1'],
    [
      () => rng.uniform('0' as never, 1),
      "uniform: expected low ≤ high, both finite, got '0' and 1",
    ],
    [() => rng.normal(0, -1), 'normal: expected a mean and a std of 0 or more, got 0 and -1'],
    [
      () => rng.normal(0, Number.NaN),
      'normal: expected a mean and a std of 0 or more, got 0 and NaN',
    ],
    [
      () => rand([2], { rng, low: 1, high: 0 }),
      'rand: expected low ≤ high, both finite, got 1 and 0',
    ],
    [
      () => rand([0], { rng, low: 1, high: 0 }),
      'rand: expected low ≤ high, both finite, got 1 and 0',
    ],
    [() => rand([2], { rng, low: '0' as never }), "rand: expected a number, got '0'"],
    [() => randn([2], { rng, std: -1 }), 'randn: expected a std of 0 or more, got -1'],
    [
      () => randn([2], { rng, dtype: 'int32' }),
      'randn: int32 holds no fractions; draw whole numbers with rng.integer',
    ],
    [
      () => rand([2], { rng, dtype: 'int32' }),
      'rand: int32 holds no fractions; draw whole numbers with rng.integer',
    ],
  ]
  for (const [run, message] of refusals) expect(run).toThrow(message)
  expect(randn([2], { rng, mean: 3, std: 0 }).toArray()).toEqual([3, 3])
})
