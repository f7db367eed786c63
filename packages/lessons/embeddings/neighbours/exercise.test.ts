import { Vocabulary } from '@neuralings/embedding'
import { expectClose } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { nearest } from './exercise.ts'

/** Beside corn, (4, 3): wheat (3, 4) 0.96, crop (8, 6) 1, the (30, 40) 0.96, and so on. */
const rows: Record<string, [number, number]> = {
  the: [24, 7],
  corn: [4, 3],
  october: [-3, 4],
  wheat: [3, 4],
  war: [-4, -3],
  crop: [8, 6],
  twin: [6, 8],
  popcorn: [7, 1],
}
const vocabulary = new Vocabulary(Object.keys(rows))
const vectors = tensor(Object.values(rows))
const words = { vocabulary, vectors }

const tokensOf = (token: string, k: number) =>
  nearest(words, token, { k })
    .map(({ token }) => token)
    .join(' ')

test('the nearest three of corn', () => {
  // corn · the = 117 / (5 · 25) = 0.936; wheat and twin are both 0.96, in the order of the list.
  expect(tokensOf('corn', 3), "nearest(words, 'corn', { k: 3 })").toBe('crop wheat twin')
})

test('how similar they are', () => {
  const found = nearest(words, 'corn', { k: 4 }).map(({ similarity }) => similarity)
  expectClose(found, [1, 0.96, 0.96, 0.936], {
    what: 'the similarities of the four nearest of corn',
  })
})

test('all of them, the farthest last', () => {
  const wanted = 'crop wheat twin the popcorn october war'
  expect(tokensOf('corn', 7), "nearest(words, 'corn', { k: 7 })").toBe(wanted)
  expect(tokensOf('corn', 20), 'with a k that is larger than the vocabulary').toBe(wanted)
})

test('the first word of the list, and the last', () => {
  // The: popcorn (175 over 25·√50) before crop and corn (117/125), wheat and twin (100/125).
  expect(tokensOf('the', 4), "nearest(words, 'the', { k: 4 })").toBe('popcorn corn crop wheat')
  expect(tokensOf('popcorn', 1), "nearest(words, 'popcorn', { k: 1 })").toBe('the')
  expect(tokensOf('twin', 1), "nearest(words, 'twin', { k: 1 })").toBe('wheat')
})

test('what was handed in is left as it was', () => {
  nearest(words, 'war', { k: 2 })
  expectClose(vectors, Object.values(rows), { what: 'the vectors afterwards' })
  expect([...vocabulary.tokens], 'the vocabulary afterwards').toEqual(Object.keys(rows))
})
