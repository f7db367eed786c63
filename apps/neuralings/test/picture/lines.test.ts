// Every kind of picture, at every size, in colour and without: whole, or not at all.
import type { Picture } from '@neuralings/lesson-kit'
import { expect, test } from 'vitest'
import { pictureLines } from '../../src/picture/lines.ts'
import { asciiTheme, colorTheme, plainTheme, widest } from '../support/render.ts'

const grid = Array.from({ length: 16 }, (_, i) => (i % 4 < 2 ? 0.1 : 0.9))
const kinds: Picture[] = [
  {
    type: 'curves',
    x: [0, 1, 2],
    yours: [0, null, 4],
    wanted: [0, 1, 2],
    xLabel: 'x',
    caption: 'a curve',
  },
  { type: 'curves', x: [0, 1, 2], yours: [1, 0.1, 0.01], wanted: null, log: true },
  { type: 'curves', x: [0, 1, 2], yours: null, wanted: null, points: [[1, 3]] },
  { type: 'surface', xRange: [0, 1], yRange: [0, 1], threshold: 0.5, yours: grid, wanted: grid },
  {
    type: 'surface', xRange: [0, 1], yRange: [0, 1], threshold: 0, yours: null, wanted: null,
    points: [[0, 1], [1, 0]], labels: [0, 1],
  }, // biome-ignore format: a table
  { type: 'bars', labels: ['a', 'b'], yours: [1, null], wanted: [2, 3] },
  { type: 'table', yours: [[1, null], [3, 4]], wanted: [[1, 2], [3, 4]] }, // biome-ignore format: a table
  { type: 'images', images: [grid, grid], yours: ['7', '1'], wanted: ['7', '9'] },
  { type: 'text', yours: ['a from b'], wanted: ['b', 'a from b'] },
]

test.each(kinds)('%j', picture => {
  for (const theme of [plainTheme, colorTheme, asciiTheme])
    for (const both of [true, false])
      for (const width of [10, 20, 33, 50, 72])
        for (const height of [3, 6, 9, 14, 30]) {
          const lines = pictureLines(picture, { width, height, theme }, { both })
          expect(lines.length).toBeLessThanOrEqual(height)
          expect(widest(['', ...lines])).toBeLessThanOrEqual(width)
        }
  expect(
    pictureLines(picture, { width: 60, height: 20, theme: plainTheme }, { both: true }),
  ).not.toEqual([])
})

test('what is wanted decides how much is shown: a curve that runs away does not press it flat', () => {
  const picture: Picture = { type: 'curves', x: [0, 1, 2], yours: [0, 5e5, 1e6], wanted: [0, 1, 2] }
  const lines = pictureLines(picture, { width: 40, height: 12, theme: plainTheme }, { both: true })
  expect(lines.join('\n')).not.toMatch(/000/)
})

test('a digit that was misread says what it is', () => {
  const lines = pictureLines(
    kinds[7]!,
    { width: 40, height: 9, theme: plainTheme },
    { both: false },
  )
  expect(lines.at(-1)).toMatch(/7 +1 \(9\)/)
})

test('a record that cannot be drawn is no picture', () => {
  const picture: Picture = { type: 'images', images: [[1, 2, 3]], yours: ['7'], wanted: null }
  expect(
    pictureLines(picture, { width: 40, height: 9, theme: plainTheme }, { both: false }),
  ).toEqual([])
})
