import { expectClose, table } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { shuffle } from './exercise.ts'

/** Only whole numbers: whoever wants another kind of chance has to bring it along, and would be noticed. */
function chance(seed: number) {
  const rng = createRng(seed)
  return { integer: (low: number, high: number) => rng.integer(low, high) }
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i)

test('every item is there once', () => {
  const sorted = shuffle(upTo(30), { rng: chance(1) }).toSorted((a, b) => a - b)
  expectClose(sorted, upTo(30), { what: 'shuffle([0, …, 29]), sorted' })
})

test('items that are equal, and items that are no numbers', () => {
  expect(shuffle(['b', 'a', 'b', 'c'], { rng: chance(2) }).toSorted()).toEqual(['a', 'b', 'b', 'c'])
})

test('the list that was handed in stays in its order', () => {
  const items = upTo(20)
  const shuffled = shuffle(items, { rng: chance(3) })
  expect(items, 'the list afterwards').toEqual(upTo(20))
  expect(shuffled !== items, 'the result is another array').toBe(true)
})

test('the same seed, the same order', () => {
  const [once, again] = [chance(4), chance(4)].map(rng => shuffle(upTo(20), { rng }))
  expect(String(once) === String(again), 'two runs from the same seed agree').toBe(true)
})

test('another seed, another order', () => {
  const orders = [5, 6, 7, 8].map(seed => String(shuffle(upTo(20), { rng: chance(seed) })))
  expect(new Set(orders).size, 'different orders from four seeds').toBe(4)
})

test('two shuffles from one generator differ', () => {
  const rng = chance(9)
  const [first, second] = [shuffle(upTo(20), { rng }), shuffle(upTo(20), { rng })]
  expect(String(first) === String(second), 'the second order is the first').toBe(false)
})

test('nothing, one and two items', () => {
  expect(shuffle([], { rng: chance(10) }), 'shuffle([])').toEqual([])
  expect(shuffle(['a'], { rng: chance(10) }), "shuffle(['a'])").toEqual(['a'])
  const rng = chance(11)
  const firsts = upTo(1000).filter(() => shuffle(['a', 'b'], { rng })[0] === 'a').length
  // Half of 1000, and at most five standard deviations, 5·√250 ≈ 79, away.
  if (Math.abs(firsts - 500) > 79)
    throw new Error(`of 1000 shuffles of two, the first stays first ${firsts} times`)
})

/** How often each order of some letters comes, in so many shuffles. */
function count(letters: string, shuffles: number, seed: number): Map<string, number> {
  const rng = chance(seed)
  const times = new Map<string, number>()
  for (let i = 0; i < shuffles; i++) {
    const order = shuffle([...letters], { rng }).join('')
    times.set(order, (times.get(order) ?? 0) + 1)
  }
  return times
}

test.each([12, 13])('all 24 orders of four are equally likely (seed %i)', seed => {
  // 24,000 shuffles, 1000 for each order, give or take five standard deviations: 5·√(1000·23/24) ≈ 155.
  const times = count('abcd', 24_000, seed)
  const rare = [...times].sort(([, a], [, b]) => a - b)
  const ends = table([['order', 'times'], ...rare.slice(0, 2), ...rare.slice(-2)])
  if (times.size < 24)
    throw new Error(`of 24 orders ${24 - times.size} never come in 24,000 shuffles\n${ends}`)
  if (rare.some(([, n]) => Math.abs(n - 1000) > 155))
    throw new Error(`24,000 shuffles, 1000 for each order, would be fair\n${ends}`)
})

test('long lists are shuffled to the end', () => {
  const shuffled = shuffle(upTo(2000), { rng: chance(15) })
  const rises = shuffled.filter((item, i) => i > 0 && item > shuffled[i - 1]!).length
  // A neighbour is larger half of the time: of 1999, give or take five times √(2001/12) ≈ 65.
  if (Math.abs(rises - 999.5) > 65)
    throw new Error(`of 1999 pairs of neighbours ${rises} rise, not some 1000`)
})

test('each item comes to each place', () => {
  const rng = chance(14)
  const places = upTo(7000).map(() => shuffle(upTo(7), { rng }).indexOf(0))
  const times = upTo(7).map(place => places.filter(at => at === place).length)
  // 1000 for each place, give or take 5·√(1000·6/7) ≈ 146.
  const wrong = times.findIndex(n => Math.abs(n - 1000) > 146)
  if (wrong >= 0)
    throw new Error(`of 7000 shuffles of seven, the first item comes to place ${wrong} ${times[wrong]} times, not some 1000`) // biome-ignore format: stays a row
})
