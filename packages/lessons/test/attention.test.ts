// Numbers that the lesson attention tells: of its hands, its figures, its masks, and of what one head gives up.
import { expect, test } from 'vitest'
import { attend } from '../attention/by-hand.ts'
import { placedShares, queries, sharesOf } from '../attention/figures.ts'
import { scores } from '../attention/two-questions/exercise.ts'
import { train } from '../attention/two-questions/training.ts'

const rounded = (numbers: number[]) => numbers.map(x => Number(x.toFixed(2)))

test('the last of 32 hands goes round once in 47,117 places', () => {
  expect(Math.round(2 * Math.PI * 10_000 ** (62 / 64))).toBe(47_117)
})

test('a soft dictionary: one value, the mean of two, the mean of all', () => {
  expect(Object.values(queries).map(query => rounded(sharesOf(query)))).toEqual([
    [1, 0, 0, 0],
    [0.5, 0.5, 0, 0],
    [0.25, 0.25, 0.25, 0.25],
  ])
})

test('with places, "dog" hears other shares in "man bites dog"', () => {
  expect(rounded(placedShares(['dog', 'bites', 'man'])[0]!)).toEqual([0.47, 0.18, 0.35])
  expect(rounded(placedShares(['man', 'bites', 'dog'])[2]!)).toEqual([0.14, 0.09, 0.76])
})

test('a mask that comes too late leaves rows of 0.23, 0.92 and 1', () => {
  const q = [[1, 0, 0, 1], [0, 2, 1, 0], [1, -1, 0, 2]] // biome-ignore format: one line
  const k = [[2, 1, 0, 0], [0, 1, 1, 1], [1, 0, -1, 3]] // biome-ignore format: one line
  const { weights } = attend({ q, k, v: k })
  const late = weights.map((row, i) => row.map((share, j) => (j <= i ? share : 0)))
  expect(late.map(rounded)).toEqual([
    [0.23, 0, 0],
    [0.35, 0.57, 0],
    [0.05, 0.05, 0.91],
  ])
  expect(rounded(late.map(row => row.reduce((sum, share) => sum + share)))).toEqual([0.23, 0.92, 1])
})

test.each([1, 2, 3])('seed %i: one head answers one of two questions, two heads both', seed => {
  const [less, more] = train(scores, 1, seed).toSorted((a, b) => a - b) as [number, number]
  expect(less).toBeLessThan(0.3)
  expect(more).toBeGreaterThan(0.85)
  for (const share of train(scores, 2, seed)) expect(share).toBeGreaterThan(0.95)
})
