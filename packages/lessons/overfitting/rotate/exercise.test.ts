import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { rotate } from './exercise.ts'

const square = () => [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]

test('a quarter turn: what was on the right is on top', () => {
  const wanted = [
    [3, 6, 9],
    [2, 5, 8],
    [1, 4, 7],
  ]
  expectClose(rotate(square(), 90), wanted, { what: 'rotate(image, 90)' })
})

test('a quarter turn the other way', () => {
  const wanted = [
    [7, 4, 1],
    [8, 5, 2],
    [9, 6, 3],
  ]
  expectClose(rotate(square(), -90), wanted, { what: 'rotate(image, -90)' })
})

test('half a turn of an image with an even number of rows', () => {
  const image = [
    [1, 2, 3],
    [4, 5, 6],
  ]
  const wanted = [
    [6, 5, 4],
    [3, 2, 1],
  ]
  expectClose(rotate(image, 180), wanted, { what: 'rotate([[1, 2, 3], [4, 5, 6]], 180)' })
})

test('no turn at all', () => {
  expectClose(rotate(square(), 0), square(), { what: 'rotate(image, 0)' })
})

test('an eighth of a turn', () => {
  // 45°: the neighbours of the middle come from the corners; a corner would come from 1.41 away, which rounds to 1.
  const wanted = [
    [2, 3, 6],
    [1, 5, 9],
    [4, 7, 8],
  ]
  expectClose(rotate(square(), 45), wanted, { what: 'rotate(image, 45)' })
})

/** A row of five in a 5 × 5 image: at 90° its ends stay inside, in 3 × 5 they leave it. */
test('what comes from beyond the edge is paper', () => {
  const image = [[1, 2, 3, 4, 5]]
  expectClose(rotate(image, 90), [[0, 0, 3, 0, 0]], { what: 'rotate([[1, 2, 3, 4, 5]], 90)' })
})

test('a full square has no holes inside', () => {
  const image = Array.from({ length: 21 }, () => new Array<number>(21).fill(1))
  const turned = rotate(image, 30)
  const inside = turned.slice(6, 15).map(row => row.slice(6, 15))
  const holes = inside.flat().filter(pixel => pixel !== 1).length
  expect(
    holes,
    'how many boxes near the middle of the new image got no pixel, where all was ink',
  ).toBe(0)
})

test('the nearest pixel, not the one before it', () => {
  // 20° at a distance of 4: 4·cos 20° = 3.76 and 4·sin 20° = 1.37, so the pixel 4 to the right of the middle comes
  // from 4 to the right and 1 further down.
  const image = Array.from({ length: 9 }, () => new Array<number>(9).fill(0))
  image[5]![8] = 7
  expect(rotate(image, 20)[4]![8], 'the pixel 4 to the right of the middle').toBe(7)
})

test('the image itself stays as it is', () => {
  const image = square()
  rotate(image, 45)
  expectClose(image, square(), { what: 'the image after rotate' })
})
