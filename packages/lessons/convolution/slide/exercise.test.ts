import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { pad, slide } from './exercise.ts'

const image = [
  [1, 2, 0, 3],
  [0, 1, 4, 0],
  [2, 0, 1, 1],
]
const kernel = [
  [1, -1],
  [10, 0],
]

test('pad: a frame of one', () => {
  const small = [[1, 2, 3], [4, 5, 6]] // biome-ignore format: one line
  const wanted = [
    [0, 0, 0, 0, 0],
    [0, 1, 2, 3, 0],
    [0, 4, 5, 6, 0],
    [0, 0, 0, 0, 0],
  ]
  expectClose(pad(small, 1), wanted, { what: call('pad', small, 1) })
  expectClose(small, [[1, 2, 3], [4, 5, 6]], { what: 'the image after pad' }) // biome-ignore format: one line
})

test('pad: no frame, and a wide one', () => {
  expectClose(pad([[7, 8]], 0), [[7, 8]], { what: 'pad([[7, 8]], 0)' })
  const zeros = [0, 0, 0, 0, 0, 0]
  const wanted = [zeros, zeros, [0, 0, 7, 8, 0, 0], zeros, zeros]
  expectClose(pad([[7, 8]], 2), wanted, { what: 'pad([[7, 8]], 2)' })
})

test('pad: each row is an array of its own', () => {
  const framed = pad([[1]], 2)
  framed[0]![0] = 9
  expect(framed[1]![0], 'row 1 of the frame after row 0 was drawn on').toBe(0)
})

test('slide: the image of the task', () => {
  const wanted = [
    [-1, 12, 37],
    [19, -3, 14],
  ]
  expectClose(slide(image, kernel), wanted, { what: 'slide(image, kernel)' })
})

test('slide: a kernel that is wider than high', () => {
  // 1 + 2·2 + 3·0 and 2 + 2·0 + 3·3 in the first row
  const wanted = [[5, 11], [14, 9], [5, 5]] // biome-ignore format: one line
  expectClose(slide(image, [[1, 2, 3]]), wanted, { what: 'slide(image, [[1, 2, 3]])' })
})

test('slide: a kernel as large as the image', () => {
  const places = image.map((row, i) => row.map((_, j) => 10 * i + j))
  // Σ (10i + j) · pixel: 1·2 + 3·3 + 11·1 + 12·4 + 20·2 + 22·1 + 23·1
  expectClose(slide(image, places), [[155]], { what: 'slide with a kernel of 3 × 4' })
})

test('slide: with a frame around the image', () => {
  const wanted = [
    [0, 10, 20, 0, 30],
    [-1, -1, 12, 37, 3],
    [0, 19, -3, 14, 10],
    [-2, 2, -1, 0, 1],
  ]
  expectClose(slide(image, kernel, { padding: 1 }), wanted, {
    what: 'slide(image, kernel, { padding: 1 })',
  })
})

test('slide: every second place', () => {
  expectClose(
    slide(image, [[1, 2]], { stride: 2 }),
    [
      [5, 6],
      [2, 3],
    ],
    {
      what: 'slide(image, [[1, 2]], { stride: 2 })',
    },
  )
  expectClose(slide(image, kernel, { stride: 3 }), [[-1]], {
    what: 'slide(image, kernel, { stride: 3 })',
  })
})

test('slide: a frame and a stride', () => {
  expectClose(
    slide(image, kernel, { stride: 2, padding: 1 }),
    [
      [0, 20, 30],
      [0, -3, 10],
    ],
    {
      what: 'slide(image, kernel, { stride: 2, padding: 1 })',
    },
  )
})

test('slide: image and kernel stay as they are', () => {
  const [pixels, weights] = [structuredClone(image), structuredClone(kernel)]
  slide(pixels, weights, { padding: 1 })
  expectClose(pixels, image, { what: 'the image after slide' })
  expectClose(weights, kernel, { what: 'the kernel after slide' })
})

test('slide: any image, any kernel', () => {
  const sizes = { image: ['H', 'W'], kernel: ['h', 'w'] } as const
  forAll(sizes, ({ image, kernel }) => {
    const [rows, columns] = [image.length - kernel.length, image[0]!.length - kernel[0]!.length]
    if (rows < 0 || columns < 0) return
    // Pixel by pixel in place of stop by stop: each pixel adds to all stops that see it.
    const wanted = Array.from({ length: rows + 1 }, () => Array<number>(columns + 1).fill(0))
    for (const [i, row] of image.entries())
      for (const [j, pixel] of row.entries())
        for (const [u, weights] of kernel.entries())
          for (const [v, weight] of weights.entries())
            if (wanted[i - u]?.[j - v] !== undefined) wanted[i - u]![j - v]! += pixel * weight
    expectClose(slide(image, kernel), wanted, { what: call('slide', image, kernel) })
  })
})
