import { zeros } from '@neuralings/tensor'
import { indices, normal, testPairs } from '../../../../test/support/pairs.ts'
import { type ConvOptions, geometryOf } from '../../src/conv-options.ts'
import { poolWindows } from '../../src/pool/pool-windows.ts'
import type { Sections } from '../../src/pool/sections.ts'
import { outputSize } from '../../src/windows.ts'

const walks: Record<string, ConvOptions> = {
  plain: {},
  strides: { stride: [2, 3], padding: [0, 2] },
  dilated: { dilation: [2, 1], padding: 1 },
  groups: { groups: 2, stride: 2 },
}

/** The same convolution in each of these ways: images [2, 4, 9, 10], weights [6, 4 / groups, 3, 2]. */
const callsOf = (make: (all: ReturnType<typeof convolution>) => unknown[]) =>
  Object.fromEntries(Object.keys(walks).map(walk => [walk, () => make(convolution(walks[walk]))]))

function convolution(options: ConvOptions) {
  const all = { stride: 1, padding: 0, dilation: 1, groups: 1, ...options }
  const [x, weight] = [normal([2, 4, 9, 10]), normal([6, 4 / all.groups, 3, 2], 2)]
  const geometry = geometryOf('conv2d', { images: x.shape, weights: weight.shape }, all)
  const g = normal([2, 6, ...outputSize([9, 10], geometry.windows)], 3)
  return { x, weight, bias: normal([6], 4), g, geometry }
}

const windows = poolWindows(zeros([2, 3, 8, 9]), { op: 'maxPool2d', size: [2, 3], stride: 2 })

/** Of 8 rows and 9 columns; in the last ones some of the pixels that count lie beyond the picture. */
const sections: Sections = [
  [{ start: 0, end: 5, count: 5 }, { start: 4, end: 8, count: 6 }], // biome-ignore format: a table
  [{ start: 0, end: 1, count: 1 }, { start: 0, end: 9, count: 9 }, { start: 7, end: 9, count: 3 }], // biome-ignore format: a table
]

await testPairs(new URL('../..', import.meta.url), {
  conv2dForward: callsOf(({ x, weight, bias, geometry }) => [{ x, weight, bias }, geometry]),
  conv2dInput: callsOf(({ weight, g, geometry }) => [{ weight, g }, geometry]),
  conv2dWeight: callsOf(({ x, g, geometry }) => [{ x, g }, geometry]),
  pickLargest: { overlapping: () => [normal([2, 3, 8, 9]), windows] },
  largest: { overlapping: () => [normal([2, 3, 8, 9]), windows] },
  average: { overlapping: () => [normal([2, 3, 8, 9]), sections] },
  share: {
    overlapping: () => [normal([2, 3, 8, 9]), { g: normal([2, 3, 2, 3], 2), sections }],
  },
  addToWinners: {
    'some win twice': () => [
      normal([2, 3, 8, 9]),
      { g: normal([2, 3, 4, 4], 2), winners: indices([2, 3, 4, 4], 2 * 3 * 8 * 9) },
    ],
  },
})
