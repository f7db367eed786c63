import { expectAnswer, expectClose, table } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { equivarianceError, type Layer, lostByFour, lostByOne, type Move } from './exercise.ts'
import { convolve, pool, roomy, twice } from './layers.ts'
import { moves, read } from './reads.ts'

const said = (what: string, { by, places, border }: Move) => ({
  what: `equivarianceError of ${what}, by ${by}, places ${places}, border ${border}`,
})

type Inputs = Parameters<typeof equivarianceError>

function expectError(what: string, wanted: number, [layer, image, move]: Inputs): void {
  expectClose(equivarianceError(layer, image, move), wanted, said(what, move))
}

// [0 5 0]; of the row moved by 2 [0 0 5], of the row moved by 1 [0 3 5].
test.each([
  [2, 1, 0],
  [1, 0, 5],
  [1, 1, 3],
])('the table of the task: moved by %d, its map by %d', (by, places, wanted) => {
  expectError('pooling', wanted, [pool, [[0, 0, 3, 5, 0, 0]], { by, places, border: 0 }])
})

/** Looks to the right: at the last pixel of a row, beyond the edge. */
const next: Layer = image => image.map(row => row.map((_, j) => row[j + 1] ?? 0))

// The map of 1 2 3 4 is 2 3 4 0, moved _ 2 3 4; that of 0 1 2 3 is 1 2 3 0. They differ where 4 has left the image.
test('at the border it does not go along', () => {
  expectError('a look to the right', 4, [next, [[1, 2, 3, 4]], { by: 1, places: 1, border: 0 }])
  expectError('a look to the right', 0, [next, [[1, 2, 3, 4]], { by: 1, places: 1, border: 1 }])
})

/** Adds to one place of the map, wherever the image is. */
const bump =
  (row: number, column: number, height: number): Layer =>
  image =>
    image.map((line, i) => line.map((v, j) => (i === row && j === column ? v + height : v)))

const paper = Array.from({ length: 3 }, () => Array<number>(9).fill(0))

// Moved by 2, with a border of 1: columns 3 to 7 count. The bump stands in one map where it was, in the other 2 further on.
test.each([
  [0, 0],
  [1, 7], // at 3 in the moved map
  [2, 7], // at 2, which came in, and at 4
  [3, 7],
  [7, 7],
  [8, 0],
])('a layer that knows column %d', (column, wanted) => {
  for (const row of [0, 1, 2])
    expectError(`one that adds 7 at (${row}, ${column})`, wanted, [
      bump(row, column, 7),
      paper,
      { by: 2, places: 2, border: 1 },
    ])
})

test('a bump downwards is as wrong as one upwards', () => {
  expectError('one that adds −7 at (1, 7)', 7, [bump(1, 7, -7), paper, { by: 2, places: 2, border: 1 }]) // biome-ignore format: one line
})

// Two bumps: the largest difference counts, wherever it stands, and not their sum.
test('of several differences the largest', () => {
  const both: Layer = image => bump(0, 3, 5)(bump(2, 6, 2)(image))
  expectError('one that adds 5 and 2', 5, [both, paper, { by: 2, places: 2, border: 1 }])
})

// An image of 1 to 18: every pixel is known by its number, and to the right it grows by 1, downwards by 6.
const counted = [0, 1, 2].map(i => [1, 2, 3, 4, 5, 6].map(j => 6 * i + j))

test('asked whether the map stays, or moves too far', () => {
  const same: Layer = image => image
  expectError('the image itself', 2, [same, counted, { by: 2, places: 0, border: 2 }])
  expectError('the image itself', 1, [same, counted, { by: 2, places: 3, border: 0 }])
  expectError('the image itself', 0, [same, counted, { by: 2, places: 2, border: 0 }])
})

test('where no column counts there is no error', () => {
  const same: Layer = image => image
  expectError('the image itself', 0, [same, counted, { by: 2, places: 1, border: 3 }])
})

test('a convolution goes along, pooled twice only by four pixels', () => {
  for (const by of [1, 2, 3, 4])
    expectError('a convolution', 0, [convolve, roomy, { by, places: by, border: 1 }])
  expectError('two convolutions, both pooled', 0, [twice, roomy, { by: 4, places: 1, border: 0 }])
  for (const by of [1, 2, 3])
    for (const places of [0, 1]) {
      const error = equivarianceError(twice, roomy, { by, places, border: 0 })
      const { what } = said('two convolutions, both pooled', { by, places, border: 0 })
      expect(error, what).toBeGreaterThan(0.1)
    }
})

// The table of the task, by reads.ts: 386 at rest, and 350 by 2 pixels, so 36 are lost.
const head = ['moved by', 'read of 400', 'lost']
const lost = read.map(count => read[0]! - count)
const row = (move: number) => [move, read[move]!, lost[move]!]

/** Asks for what is lost, and shows what the task has said of it. */
const expectLost = (answer: number | undefined, by: number, atol: number) =>
  expectAnswer(answer, lost[by]!, {
    atol,
    rtol: 0,
    measured: () => table([head, row(0), row(2)]),
    run: () => table([head, ...moves.map(row)]),
  })

test('digits lost, moved by 1 pixel', () => expectLost(lostByOne, 1, 8))

test('digits lost, moved by 4 pixels', () => expectLost(lostByFour, 4, 32))
