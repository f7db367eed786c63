// Augmentation is random: what a large sample must show, and what no draw may do.
import { augment } from '@neuralings/nn-cnn'
import {
  createRng,
  flip,
  max,
  mean,
  min,
  ones,
  rand,
  randn,
  slice,
  std,
  sub,
  type Tensor,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rng = () => createRng(1)
const x = randn([6, 2, 5, 5], { rng: createRng(0) })
const rows = (images: Tensor) => images.toArray() as number[][][]

test('without limits nothing changes', () => {
  expect(augment(x, { rng: rng() }).toArray()).toEqual(x.toArray())
})

test('the same seed changes images in the same way, each in its own, and leaves the originals alone', () => {
  const before = x.toArray()
  const limits = { rotate: 30, shift: 1, flip: 0.5, crop: 0.7, noise: 0.1 }
  const y = augment(x, { ...limits, rng: rng() })
  expect(augment(x, { ...limits, rng: rng() }).toArray()).toEqual(y.toArray())
  expect(augment(x, { ...limits, rng: createRng(2) }).toArray()).not.toEqual(y.toArray())
  expect(x.toArray()).toEqual(before)
  const same = augment(ones([3, 4, 4]), { rotate: 40, rng: rng() }).toArray() as number[][][]
  expect(same[0]).not.toEqual(same[1])
})

describe('a dot in the middle of 400 images', () => {
  const dots = zeros([400, 1, 9, 9])
  for (let k = 0; k < 400; k++) dots.data[k * 81 + 40] = 1
  const places = (images: Tensor) =>
    (images.toArray() as number[][][][]).map(([picture]) => {
      const at = picture.flat().indexOf(1)
      return at < 0 ? null : [Math.floor(at / 9) - 4, (at % 9) - 4]
    })

  test('is shifted by whole pixels, up to the limit, everywhere', () => {
    const found = places(augment(dots, { shift: 2, rng: rng() }))
    const distinct = new Set(found.map(String))
    expect(distinct.size).toBe(25)
    for (const place of found) for (const pixels of place!) expect(Math.abs(pixels)).toBeLessThan(3)
  })

  test('stays where it is when it is turned or mirrored', () => {
    for (const limits of [{ rotate: 180 }, { flip: 0.5 }])
      for (const place of places(augment(dots, { ...limits, rng: rng() })))
        expect(place).toEqual([0, 0])
  })
})

test('a flip comes as often as it should', () => {
  const image = tensor([[1, 2, 3]])
  const many = tensor(Array.from({ length: 1000 }, () => image.toArray()))
  const y = rows(augment(many, { flip: 0.3, rng: rng() }))
  const mirrored = y.filter(([[first]]) => first === 3).length
  expect(Math.abs(mirrored - 300)).toBeLessThan(60) // four standard deviations
  for (const [row] of y) expect([[1, 2, 3], [3, 2, 1]]).toContainEqual(row) // biome-ignore format: a list
  expect(augment(x, { flip: 1, rng: rng() }).toArray()).toEqual(flip(x, [3]).toArray())
})

test('a turn stays within its limit', () => {
  // A bar that points to the right, from the middle: its end tells the angle.
  const bars = zeros([300, 41, 41])
  for (let k = 0; k < 300; k++) for (let j = 20; j < 41; j++) bars.data[k * 1681 + 20 * 41 + j] = 1
  const angles = rows(augment(bars, { rotate: 30, rng: rng() })).map(picture => {
    const column = picture.map(row => row[35])
    const ink = column.reduce((sum, value) => sum + value, 0)
    const up = column.reduce((sum, value, i) => sum + value * (20 - i), 0) / ink
    return (Math.atan2(up, 15) * 180) / Math.PI
  })
  expect(Math.max(...angles)).toBeLessThan(31)
  expect(Math.min(...angles)).toBeGreaterThan(-31)
  expect(Math.max(...angles)).toBeGreaterThan(27)
  expect(Math.min(...angles)).toBeLessThan(-27)
})

test('a crop shows part of the image only, and nothing from beyond its border', () => {
  // In an image whose pixels say in which column they are, a crop is a shorter way from one number to another.
  const row = Array.from({ length: 20 }, (_, j) => j + 1)
  const ramps = tensor(Array.from({ length: 300 }, () => row.map(() => row)))
  const shares = rows(augment(ramps, { crop: 0.5, rng: rng() })).map(picture => {
    const inner = picture[10].slice(2, -2)
    return (inner[15] - inner[0]) / 15
  })
  expect(Math.min(...shares)).toBeGreaterThan(0.499)
  expect(Math.min(...shares)).toBeLessThan(0.51)
  expect(Math.max(...shares)).toBeLessThan(1)
  expect(Math.max(...shares)).toBeGreaterThan(0.99)
  const even = augment(ones([300, 20, 20]), { crop: 0.5, rng: rng() })
  const inner = slice(even, [[], [1, -1], [1, -1]])
  expect([min(inner).item(), max(inner).item()]).toEqual([1, 1])
})

test('noise has the mean 0 and the deviation that was asked for', () => {
  const image = rand([20, 30, 30], { rng: createRng(3), dtype: 'float64' })
  const noisy = augment(image, { noise: 0.2, rng: rng() })
  const noise = sub(noisy, image)
  expect(noisy.dtype).toBe('float64')
  expect(Math.abs(mean(noise).item())).toBeLessThan(0.008) // five standard deviations of the mean
  expect(std(noise).item()).toBeCloseTo(0.2, 2)
})
