// Moving images: what must come out exactly, and what must hold between pixels.
import { warp } from '@neuralings/nn-cnn'
import {
  createRng,
  flip,
  pad,
  randn,
  slice,
  sum,
  type Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear } from './near.ts'

const rng = createRng(0)
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })
const size = fc.integer({ min: 1, max: 7 })

/** Images of every size, even and odd, with and without channels. */
function forImages(check: (x: Tensor) => void): void {
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 2 }), size, size, (batch, h, w) => {
      check(draw([...batch, h, w]))
    }),
    { numRuns: 30 },
  )
}

describe('exactly', () => {
  test('no move changes nothing', () => {
    forImages(x => expect(warp(x, {}).toArray()).toEqual(x.toArray()))
  })

  test('a flip swaps left and right', () => {
    forImages(x => expect(warp(x, { flip: true }).toArray()).toEqual(flip(x, [-1]).toArray()))
  })

  test('a shift moves down and right, and leaves 0 behind', () => {
    const x = draw([1, 4, 5])
    const rest = slice(x, [[], [0, 2], [1]])
    const moved = pad(rest, [[0, 0], [2, 0], [0, 1]]) // biome-ignore format: a list
    expectNear(warp(x, { shift: [2, -1] }), moved)
  })

  test('a quarter turn goes against the clock, and four of them around', () => {
    const x = draw([2, 5, 5])
    const turned = flip(transpose(x), [-2]) // what was right is on top
    expectNear(warp(x, { rotate: 90 }), turned)
    expectNear(warp(x, { rotate: -270 }), turned)
    expectNear(warp(x, { rotate: 360 }), x)
    forImages(image => expectNear(warp(image, { rotate: 180 }), flip(image, [-1, -2])))
  })
})

test('between two pixels lies their mixture', () => {
  const x = tensor([[[0, 8], [16, 24]]]) // biome-ignore format: an image
  expect(warp(x, { shift: [0, -0.25] }).toArray()).toEqual([[[2, 6], [18, 18]]]) // biome-ignore format: an image
  expect(warp(x, { shift: [-0.5, -0.5] }).at(0, 0, 0)).toBe(12)
})

test('zoom: the middle comes nearer, or goes away', () => {
  const x = tensor([[[1, 2, 3, 4, 5]]])
  expect(warp(x, { zoom: 2 }).toArray()).toEqual([[[2, 2.5, 3, 3.5, 4]]])
  expect(warp(x, { zoom: 0.5 }).toArray()).toEqual([[[0, 1, 3, 5, 0]]])
})

test('flip, then rotate, then zoom, then shift', () => {
  const x = draw([1, 9, 9])
  const [flipped, turned] = [{ flip: true }, { rotate: 90 }]
  const both = warp(warp(x, flipped), turned)
  expectNear(warp(x, { ...flipped, ...turned }), both)
  const shifted = warp(warp(both, { zoom: 2 }), { shift: [1, 2] })
  const at = (image: Tensor) => slice(image, [[], [1], [2]]) // elsewhere the second way had lost the image
  expectNear(at(warp(x, { ...flipped, ...turned, zoom: 2, shift: [1, 2] })), at(shifted))
})

test('a turned image keeps about as much ink', () => {
  const x = zeros([1, 15, 15], { dtype: 'float64' })
  for (const [i, j] of [[6, 7], [7, 7], [8, 6]]) x.data[i * 15 + j] = 1 // biome-ignore format: a list
  for (const rotate of [10, 33, 45, 120]) {
    const ink = sum(warp(x, { rotate })).item()
    expect(Math.abs(ink - 3)).toBeLessThan(0.5)
  }
})

test('all channels move together; the dtype stays; views and empty batches go in', () => {
  const x = randn([2, 3, 4, 4], { rng })
  const y = warp(x, { rotate: 20, shift: [1, 0] })
  expect([y.shape, y.dtype]).toEqual([[2, 3, 4, 4], 'float32'])
  const one = warp(slice(x, [[], [1, 2]]), { rotate: 20, shift: [1, 0] })
  expect(slice(y, [[], [1, 2]]).toArray()).toEqual(one.toArray())
  expect(warp(zeros([0, 4, 4]), { rotate: 5 }).shape).toEqual([0, 4, 4])
  expect(warp(tensor([[[0, 3]]], { dtype: 'int32' }), { shift: [0, 0.5] }).toArray()).toEqual([
    [[0, 1.5]],
  ])
})
