import { call, expectClose } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { filter } from './exercise.ts'

test('filter: nothing but the middle', () => {
  const image = [[1, 2, 3], [4, 5, 6]] // biome-ignore format: one line
  const kernel = [[0, 0, 0], [0, 2, 0], [0, 0, 0]] // biome-ignore format: one line
  expectClose(filter(image, kernel), [[2, 4, 6], [8, 10, 12]], { what: call('filter', image, kernel) }) // biome-ignore format: one line
})

test('filter: nine ones, and the edge', () => {
  const image = [[1, 2, 3], [4, 5, 6]] // biome-ignore format: one line
  const kernel = [[1, 1, 1], [1, 1, 1], [1, 1, 1]] // biome-ignore format: one line
  expectClose(filter(image, kernel), [[12, 21, 16], [12, 21, 16]], { what: call('filter', image, kernel) }) // biome-ignore format: one line
})

test('filter: the right neighbour', () => {
  const image = [[1, 2, 3], [4, 5, 6]] // biome-ignore format: one line
  const kernel = [[0, 0, 0], [0, 0, 1], [0, 0, 0]] // biome-ignore format: one line
  expectClose(filter(image, kernel), [[2, 3, 0], [5, 6, 0]], { what: call('filter', image, kernel) }) // biome-ignore format: one line
})

test('filter: the neighbour below', () => {
  const image = [[1, 2, 3], [4, 5, 6]] // biome-ignore format: one line
  const kernel = [[0, 0, 0], [0, 0, 0], [0, 1, 0]] // biome-ignore format: one line
  expectClose(filter(image, kernel), [[4, 5, 6], [0, 0, 0]], { what: call('filter', image, kernel) }) // biome-ignore format: one line
})

test('filter: nine different numbers', () => {
  const image = [[0, 1, 0, 0], [0, 0, 0, 10]] // biome-ignore format: one line
  const kernel = [[1, 2, 3], [4, 5, 6], [7, 8, 9]] // biome-ignore format: one line
  // Pixel 1 is at (0, 1), 10 at (1, 3). At (0, 0) the 1 is one to the right, under the 6, and so on.
  const wanted = [[6, 5, 94, 80], [3, 2, 61, 50]] // biome-ignore format: one line
  expectClose(filter(image, kernel), wanted, { what: call('filter', image, kernel) })
})

test('filter: a kernel of 5 × 5', () => {
  const kernel = Array.from({ length: 5 }, (_, u) => Array.from({ length: 5 }, (_, v) => 10 * u + v)) // biome-ignore format: one line
  // One pixel of 1: (i, j) sees it under the number (2 − i, 2 − j) from the middle.
  expectClose(filter([[1, 0], [0, 0]], kernel), [[22, 21], [12, 11]], { what: 'filter([[1, 0], [0, 0]], kernel)' }) // biome-ignore format: one line
})

test('filter: image and kernel stay as they are', () => {
  const image = [[1, 2], [3, 4]] // biome-ignore format: one line
  const kernel = [[1, 2, 3], [4, 5, 6], [7, 8, 9]] // biome-ignore format: one line
  filter(image, kernel)
  expectClose(image, [[1, 2], [3, 4]], { what: 'image after filter' }) // biome-ignore format: one line
  expectClose(kernel, [[1, 2, 3], [4, 5, 6], [7, 8, 9]], { what: 'kernel after filter' }) // biome-ignore format: one line
})
