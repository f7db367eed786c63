import { expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { pairs } from './exercise.ts'

/** As text, so that no pair at all can be compared, too. */
const shown = (found: [number, number][]) => found.map(pair => pair.join('-')).join(' ')

test('the table of the task', () => {
  const wanted = '5-7 5-2 7-5 7-2 7-9 2-5 2-7 2-9 9-7 9-2'
  expect(shown(pairs([5, 7, 2, 9], { window: 2 })), 'pairs([5, 7, 2, 9], { window: 2 })').toBe(
    wanted,
  )
})

test('a window of 1', () => {
  const wanted = [[5, 7], [7, 5], [7, 2], [2, 7]] // biome-ignore format: one line
  expectClose(pairs([5, 7, 2], { window: 1 }), wanted, { what: 'pairs([5, 7, 2], { window: 1 })' })
})

test('a window that is wider than the sentence', () => {
  const wanted = [[5, 7], [5, 2], [7, 5], [7, 2], [2, 5], [2, 7]] // biome-ignore format: one line
  expectClose(pairs([5, 7, 2], { window: 9 }), wanted, { what: 'pairs([5, 7, 2], { window: 9 })' })
})

test('a word that comes twice is its own neighbour', () => {
  const wanted = [[4, 4], [4, 4], [4, 0], [0, 4]] // biome-ignore format: one line
  expectClose(pairs([4, 4, 0], { window: 1 }), wanted, { what: 'pairs([4, 4, 0], { window: 1 })' })
})

test('a sentence of one word, and of none', () => {
  expect(shown(pairs([3], { window: 2 })), 'pairs([3], { window: 2 })').toBe('')
  expect(shown(pairs([], { window: 2 })), 'pairs([], { window: 2 })').toBe('')
})

test('any sentence, any window', () => {
  forAll(
    { a: ['T'], w: [] },
    ({ a, w }) => {
      const ids = a.map(v => 10 + Math.abs(Math.round(10 * v)))
      const window = 1 + Math.abs(Math.round(w))
      const places = ids.map((_, at) => at)
      const wanted = places.flatMap(at =>
        places
          .filter(other => other !== at && Math.abs(other - at) <= window)
          .map(other => [ids[at]!, ids[other]!] as [number, number]),
      )
      expect(shown(pairs(ids, { window })), `pairs([${ids}], { window: ${window} })`).toBe(
        shown(wanted),
      )
    },
    { largest: 7 },
  )
})

test('the sentence is left as it was', () => {
  const ids = [5, 7, 2]
  pairs(ids, { window: 1 })
  expect(ids, 'the sentence afterwards').toEqual([5, 7, 2])
})
