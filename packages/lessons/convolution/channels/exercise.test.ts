import { expectClose } from '@neuralings/lesson-kit/testing'
import { tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { conv2d } from './exercise.ts'

const red = [[1, 2], [3, 4]] // biome-ignore format: one plane a line
const green = [[0, 1], [0, 0]] // biome-ignore format: one plane a line
const blue = [[5, 0], [0, -1]] // biome-ignore format: one plane a line
const picture = () => tensor([[red, green, blue]])

/** Kernels of 1 × 1: only the channels are mixed. */
const mixed = (...weights: number[][]) => tensor(weights.map(row => row.map(w => [[w]])))

test('three channels to one', () => {
  // 1·red + 10·green + 100·blue
  const wanted = [[[[501, 12], [3, -96]]]] // biome-ignore format: one line
  expectClose(conv2d(picture(), mixed([1, 10, 100])), wanted, { what: 'conv2d of three planes with the kernels [[1]], [[10]], [[100]]' }) // biome-ignore format: one line
})

test('three channels to two', () => {
  const wanted = [[[[1, 4], [3, 4]], [[-10, 1], [0, 2]]]] // biome-ignore format: one line
  expectClose(conv2d(picture(), mixed([1, 2, 0], [0, 1, -2])), wanted, { what: 'conv2d to two channels, red + 2·green and green − 2·blue' }) // biome-ignore format: one line
})

test('a bias for each channel out', () => {
  const wanted = [[[[101, 102], [103, 104]], [[-1, 0], [-1, -1]]]] // biome-ignore format: one line
  const got = conv2d(picture(), mixed([1, 0, 0], [0, 1, 0]), { bias: tensor([100, -1]) })
  expectClose(got, wanted, { what: 'conv2d with the bias [100, −1]' })
})

test('every image', () => {
  const x = tensor([[[[1, 2]]], [[[3, 4]]], [[[5, 6]]]])
  const wanted = [[[[12]]], [[[34]]], [[[56]]]]
  expectClose(conv2d(x, tensor([[[[10, 1]]]])), wanted, { what: 'conv2d of three images of one row' }) // biome-ignore format: one line
})

test('kernels of 2 × 2 on two channels', () => {
  const x = tensor([[[[1, 2, 3], [0, 1, 0]], [[1, 0, 1], [2, 0, 1]]]]) // biome-ignore format: one line
  const w = tensor([[[[1, 0], [0, 2]], [[3, 1], [0, 1]]]]) // biome-ignore format: one line
  // First stop: 1·1 + 2·1 of the one plane, 3·1 + 1·0 + 1·0 of the other.
  expectClose(conv2d(x, w), [[[[6, 4]]]], { what: 'conv2d of two channels with kernels of 2 × 2' })
})

test('stride and padding are handed on', () => {
  const x = tensor([[[[1, 2, 3, 4]]]])
  const w = tensor([[[[1, 10]]]])
  expectClose(conv2d(x, w, { stride: 2 }), [[[[21, 43]]]], { what: 'conv2d with stride 2' })
  const wanted = [[[[0, 0, 0, 0, 0], [10, 21, 32, 43, 4], [0, 0, 0, 0, 0]]]] // biome-ignore format: one line
  expectClose(conv2d(x, w, { padding: 1 }), wanted, { what: 'conv2d with padding 1' })
})

test('the bias comes after the frame', () => {
  const got = conv2d(tensor([[[[1]]]]), tensor([[[[2]]]]), { bias: tensor([7]), padding: 1 })
  const wanted = [[[[7, 7, 7], [7, 9, 7], [7, 7, 7]]]] // biome-ignore format: one line
  expectClose(got, wanted, { what: 'conv2d of one pixel with padding 1 and the bias [7]' })
})

test('the arguments stay as they are, the kind of number too', () => {
  const x = tensor([[[[1, 2]]]], { dtype: 'float64' })
  const w = tensor([[[[0.5]]]])
  const got = conv2d(x, w)
  expect(got.dtype, 'the dtype of what comes out of float64').toBe('float64')
  expectClose(x, [[[[1, 2]]]], { what: 'x after conv2d' })
  expectClose(w, [[[[0.5]]]], { what: 'weight after conv2d' })
})
