import { expectClose } from '@neuralings/lesson-kit/testing'
import { describe, expect, test } from 'vitest'
import { crop, flip, shift } from './exercise.ts'

/** Two rows of three pixels, all different. */
const small = () => [
  [1, 2, 3],
  [4, 5, 6],
]

/** Draws on what a function gave, and looks whether the old image is drawn on, too. */
function expectNew(got: number[][], old: number[][], name: string): void {
  const kept = structuredClone(old)
  for (const row of got) row.fill(9)
  expectClose(old, kept, { what: `the old image, after the one from ${name} was drawn on` })
}

describe('flip', () => {
  test('the image of the task', () => {
    const wanted = [
      [3, 2, 1],
      [6, 5, 4],
    ]
    expectClose(flip(small()), wanted, { what: 'flip(image)' })
  })

  test('one tall column', () => {
    const column = [[1], [2], [3]]
    const got = flip(column)
    expectClose(got, [[1], [2], [3]], { what: 'flip([[1], [2], [3]])' })
    expectNew(got, column, 'flip')
  })

  test('the image itself stays as it is', () => {
    const image = small()
    flip(image)
    expectClose(image, small(), { what: 'the image after flip' })
  })
})

describe('crop', () => {
  test('a part from the inside', () => {
    const image = [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12],
    ]
    const got = crop(image, { top: 1, left: 2, height: 2, width: 1 })
    expectClose(got, [[7], [11]], { what: 'crop(3 × 4, { top: 1, left: 2, height: 2, width: 1 })' })
  })

  test('past the right and the lower edge', () => {
    const wanted = [
      [6, 0],
      [0, 0],
    ]
    const got = crop(small(), { top: 1, left: 2, height: 2, width: 2 })
    expectClose(got, wanted, { what: 'crop(image, { top: 1, left: 2, height: 2, width: 2 })' })
  })

  test('past the left and the upper edge', () => {
    const wanted = [
      [0, 0, 0, 0],
      [0, 1, 2, 3],
    ]
    const got = crop(small(), { top: -1, left: -1, height: 2, width: 4 })
    expectClose(got, wanted, { what: 'crop(image, { top: -1, left: -1, height: 2, width: 4 })' })
  })

  test('all of it, as a new image', () => {
    const image = small()
    const got = crop(image, { top: 0, left: 0, height: 2, width: 3 })
    expectClose(got, small(), { what: 'crop(image, { top: 0, left: 0, height: 2, width: 3 })' })
    expectNew(got, image, 'crop')
  })

  test('each row is an array of its own', () => {
    const got = crop(small(), { top: 2, left: 0, height: 2, width: 2 })
    got[0]![0] = 9
    expect(got[1]![0], 'row 1 after row 0 was drawn on').toBe(0)
  })

  test('the image itself stays as it is', () => {
    const image = small()
    crop(image, { top: -1, left: -1, height: 4, width: 4 })[1]![1] = 9
    expectClose(image, small(), { what: 'the image after crop' })
  })
})

describe('shift', () => {
  test.each<[[number, number], number[][]]>([
    [
      [1, 0],
      [
        [0, 0, 0],
        [1, 2, 3],
      ],
    ],
    [
      [0, 1],
      [
        [0, 1, 2],
        [0, 4, 5],
      ],
    ],
    [
      [-1, 1],
      [
        [0, 4, 5],
        [0, 0, 0],
      ],
    ],
    [
      [1, -2],
      [
        [0, 0, 0],
        [3, 0, 0],
      ],
    ],
    [
      [0, 0],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('by %j', (by, wanted) => {
    expectClose(shift(small(), by), wanted, { what: `shift(image, [${by.join(', ')}])` })
  })

  test('by nothing, but a new image', () => {
    const image = small()
    expectNew(shift(image, [0, 0]), image, 'shift(image, [0, 0])')
  })

  test('an image of one row', () => {
    expectClose(shift([[1, 2, 3]], [0, -1]), [[2, 3, 0]], { what: 'shift([[1, 2, 3]], [0, -1])' })
  })
})
