import { expectClose, table } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { draw, negatives } from './exercise.ts'

/** Only numbers from 0 to 1: whoever wants another kind of chance has to bring it along, and would be noticed. */
function chance(seed: number) {
  const rng = createRng(seed)
  return { uniform: (low = 0, high = 1) => rng.uniform(low, high) }
}

/** Fails unless each id was drawn as often as wanted, give or take five standard deviations. */
function expectCounts(drawn: number[], chances: number[], what: string): void {
  const n = drawn.length
  const times = chances.map((_, id) => drawn.filter(one => one === id).length)
  const rows = chances.map((p, id) => [id, times[id]!, Math.round(n * p)])
  const isOff = chances.some(
    (p, id) => Math.abs(times[id]! - n * p) > 5 * Math.sqrt(n * p * (1 - p)),
  )
  const strange = drawn.find(id => chances[id] === undefined)
  if (strange !== undefined) throw new Error(`${what}: drew ${strange}, which is no id`)
  if (isOff) throw new Error(`${what}\n${table([['id', 'drawn', 'wanted'], ...rows])}`)
}

test.each([1, 2])('draw: chances in proportion to the weights (seed %i)', seed => {
  const rng = chance(seed)
  const drawn = Array.from({ length: 5000 }, () => draw([1, 0, 3, 6], { rng }))
  expectCounts(drawn, [0.1, 0, 0.3, 0.6], '5000 draws from the weights 1, 0, 3, 6')
})

test('draw: one word, and zeros at both ends', () => {
  const rng = chance(3)
  const drawn = Array.from({ length: 200 }, () => draw([0, 0.25, 0], { rng }))
  expectCounts(drawn, [0, 1, 0], '200 draws from the weights 0, 0.25, 0')
})

test('draw: the point at the very start', () => {
  const first = draw([0, 2, 3], { rng: { uniform: (low = 0) => low } })
  expect(first, 'drawn from the weights 0, 2, 3, with the point at 0').toBe(1)
})

test('draw: the weights are left as they were', () => {
  const weights = [2, 1, 5]
  const rng = chance(4)
  for (let i = 0; i < 20; i++) draw(weights, { rng })
  expect(weights, 'the weights afterwards').toEqual([2, 1, 5])
})

// 16, 81, 256, 625, 10,000 to the power of 0.75 are 8, 27, 64, 125, 1000: the third root of the fourth power.
const counts = [16, 81, 256, 625, 10_000]

test.each([1, 2])('negatives: count^0.75, the truth left out (seed %i)', seed => {
  const rng = chance(10 + seed)
  const drawn = Array.from({ length: 2000 }, () => negatives(counts, { k: 5, not: 2, rng })).flat()
  const chances = [8, 27, 0, 125, 1000].map(weight => weight / 1160)
  expectCounts(drawn, chances, '10,000 negatives, the truth is 2, counts 16, 81, 256, 625, 10,000')
})

test('negatives: where the most frequent word is the truth', () => {
  const rng = chance(20)
  const drawn = Array.from({ length: 1000 }, () => negatives(counts, { k: 5, not: 4, rng })).flat()
  const chances = [8, 27, 64, 125, 0].map(weight => weight / 224)
  expectCounts(drawn, chances, '5000 negatives, the truth is 4, counts 16, 81, 256, 625, 10,000')
})

test('negatives: words that come once', () => {
  const rng = chance(27)
  const drawn = Array.from({ length: 500 }, () =>
    negatives([1, 1, 1], { k: 2, not: 0, rng }),
  ).flat()
  expectCounts(drawn, [0, 0.5, 0.5], '1000 negatives, the truth is 0, counts 1, 1, 1')
})

test('negatives: as many as asked for, some of them twice', () => {
  const rng = chance(21)
  expect(negatives([5, 1], { k: 4, not: 0, rng }), 'negatives([5, 1], { k: 4, not: 0 })').toEqual([1, 1, 1, 1]) // biome-ignore format: one line
  expectClose(negatives(counts, { k: 30, not: 0, rng }).length, 30, { what: 'how many, with k 30' })
})

test('negatives: the same seed, the same words; the next time, others', () => {
  const [once, again] = [chance(22), chance(22)].map(rng => {
    return Array.from({ length: 3 }, () => String(negatives(counts, { k: 8, not: 4, rng })))
  })
  expect(once, 'two runs from the same seed').toEqual(again)
  expect(new Set(once).size, 'different lists in three calls').toBe(3)
})

test('negatives: within a list the words differ', () => {
  const lists = [23, 24, 25].map(seed => negatives(counts, { k: 20, not: 4, rng: chance(seed) }))
  expect(
    lists.every(list => new Set(list).size > 1),
    'each of three lists of 20 has more than one word',
  ).toBe(true)
})

test('negatives: the counts are left as they were', () => {
  const mine = [...counts]
  negatives(mine, { k: 3, not: 1, rng: chance(26) })
  expect(mine, 'the counts afterwards').toEqual(counts)
})
