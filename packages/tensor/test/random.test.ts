import {
  createRng,
  loadSafetensors,
  mean,
  rand,
  randn,
  saveSafetensors,
  type Tensor,
  tensor,
  variance,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'

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
