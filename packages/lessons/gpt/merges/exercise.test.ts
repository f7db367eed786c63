import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { countPairs, learnMerges, mergePair, type Pair } from './exercise.ts'

const [a, b, space] = [97, 98, 32]
const text = [a, a, a, b, space, a, a, b]

const listOf = (counts: unknown): [string, number][] => {
  if (counts instanceof Map) return [...counts].sort(([p], [q]) => (p < q ? -1 : 1))
  throw new Error('countPairs should give a Map')
}

test('countPairs: the table of the task', () => {
  // aaab␣aab: aa at 0, 1 and 5; ab at 2 and 6; b␣ and ␣a once.
  const wanted = [['32,97', 1], ['97,97', 3], ['97,98', 2], ['98,32', 1]] // biome-ignore format: one line
  expect(listOf(countPairs(text)), 'countPairs of aaab aab').toEqual(wanted)
})

test('countPairs: a pair and its mirror image are two', () => {
  const wanted = [['1,23', 1], ['12,3', 1], ['23,12', 1], ['3,1', 1]] // biome-ignore format: one line
  expect(listOf(countPairs([12, 3, 1, 23, 12])), 'countPairs([12, 3, 1, 23, 12])').toEqual(wanted)
})

test('countPairs: one token has no neighbour', () => {
  expect(listOf(countPairs([7])), 'countPairs([7])').toEqual([])
  expect(listOf(countPairs([])), 'countPairs([])').toEqual([])
})

test('mergePair: the table of the task', () => {
  expectClose(mergePair(text, [a, a], 256), [256, a, b, space, 256, b], {
    what: 'aaab aab with 97, 97 merged to 256',
  })
})

test('mergePair: four in a row are two pairs', () => {
  expectClose(mergePair([5, 5, 5, 5], [5, 5], 300), [300, 300], {
    what: 'mergePair([5, 5, 5, 5], [5, 5], 300)',
  })
})

test('mergePair: right and left are not the same', () => {
  expectClose(mergePair([2, 1, 2, 1, 1], [1, 2], 9), [2, 9, 1, 1], {
    what: 'mergePair([2, 1, 2, 1, 1], [1, 2], 9)',
  })
})

test('mergePair: the first and the last token', () => {
  expectClose(mergePair([3, 4, 0, 3, 4], [3, 4], 8), [8, 0, 8], {
    what: 'mergePair([3, 4, 0, 3, 4], [3, 4], 8)',
  })
  expectClose(mergePair([4, 3], [3, 4], 8), [4, 3], { what: 'mergePair([4, 3], [3, 4], 8)' })
})

/** Tokens as letters: what a text makes of a pair, replaceAll knows. */
const asText = (ids: readonly number[]) => String.fromCharCode(...ids.map(id => 65 + id))

test('any tokens, against the text that they are', () => {
  forAll(
    { ids: ['n'], more: ['n'], left: [], right: [] },
    ({ ids, more, left, right }) => {
      const all = [...ids, ...more, ...ids]
      const merged = asText(mergePair(all, [left, right], 25))
      const pair = asText([left, right])
      const what = `[${all.join(', ')}]`
      expect(merged, `mergePair(${what}, [${left}, ${right}], 25)`).toBe(
        asText(all).replaceAll(pair, 'Z'),
      )
      const times = [...asText(all).matchAll(new RegExp(`${pair[0]}(?=${pair[1]})`, 'g'))].length
      expect(countPairs(all).get(`${left},${right}`) ?? 0, `${left},${right} in ${what}`).toBe(
        times,
      )
    },
    { from: 0, to: 2, whole: true, largest: 5 },
  )
})

test('the tokens stay as they are', () => {
  const ids = [1, 2, 1, 2]
  countPairs(ids)
  mergePair(ids, [1, 2], 5)
  expect(ids, 'ids afterwards').toEqual([1, 2, 1, 2])
})

test('both together: words are found', () => {
  // low ␣ lower ␣ lowest: lo 3, ow 3, we 2; then (lo)w 3; then ␣(low) 2.
  const wanted: Pair[] = [[108, 111], [256, 119], [32, 257]] // biome-ignore format: one line
  expect(learnMerges('low lower lowest', 3), 'the first merges of low lower lowest').toEqual(wanted)
})
