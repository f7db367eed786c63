import { expectClose } from '@neuralings/lesson-kit/testing'
import { expect, test } from 'vitest'
import { kernels } from './exercise.ts'

type Patch = number[][]

/** What the kernel sees on a patch of its own size. */
const sees = (kernel: number[][], patch: Patch) =>
  kernel.reduce(
    (sum, row, u) => sum + row.reduce((s, weight, v) => s + weight * patch[u]![v]!, 0),
    0,
  )

const flat: Patch = [[1, 1, 1], [1, 1, 1], [1, 1, 1]] // biome-ignore format: one line
const brighterRight: Patch = [[0, 0, 1], [0, 0, 1], [0, 0, 1]] // biome-ignore format: one line
const brighterLeft: Patch = [[1, 0, 0], [1, 0, 0], [1, 0, 0]] // biome-ignore format: one line
const brighterBelow: Patch = [[0, 0, 0], [0, 0, 0], [1, 1, 1]] // biome-ignore format: one line
const brighterAbove: Patch = [[1, 1, 1], [0, 0, 0], [0, 0, 0]] // biome-ignore format: one line
const brightBefore: Patch = [[1, 1, 0], [1, 1, 0], [1, 1, 0]] // biome-ignore format: one line
const lowerRight: Patch = [[0, 0, 0], [0, 0, 1], [0, 1, 1]] // biome-ignore format: one line
const upperLeft: Patch = [[1, 1, 0], [1, 0, 0], [0, 0, 0]] // biome-ignore format: one line
const edges = { 'brighter to the right': brighterRight, 'brighter to the left': brighterLeft, 'brighter below': brighterBelow, 'brighter above': brighterAbove } // biome-ignore format: one line

const names = ['blur', 'sharpen', 'outline', 'emboss', 'sobelX'] as const

test.each(names)('%s has three rows of three', name => {
  expect(kernels()[name].map(row => row.length), `the lengths of the rows of ${name}`).toEqual([3, 3, 3]) // biome-ignore format: one line
})

test.each(['blur', 'sharpen', 'emboss'] as const)('%s: what is even stays as it is', name => {
  expectClose(sees(kernels()[name], flat), 1, { what: `${name} where all is 1`, rtol: 1e-6 })
})

test.each(['outline', 'sobelX'] as const)('%s: what is even becomes 0', name => {
  expectClose(sees(kernels()[name], flat), 0, { what: `${name} where all is 1`, atol: 1e-6 })
})

test('blur: every one of the nine pixels counts, none of them against the others', () => {
  const { blur } = kernels()
  const counted = blur.flat().map(weight => Number(weight > 0))
  expectClose(counted, [1, 1, 1, 1, 1, 1, 1, 1, 1], { what: 'whether each number of blur is positive' }) // biome-ignore format: one line
  expect(Math.max(...blur.flat()), 'the share of the pixel that counts most in blur').toBeLessThan(
    0.5,
  )
})

test('blur: the same in every direction', () => {
  const { blur } = kernels()
  const right = sees(blur, brighterRight)
  expectClose(Object.values(edges).map(edge => sees(blur, edge)), [right, right, right, right], { what: 'blur at an edge to the right, left, below, above' }) // biome-ignore format: one line
})

test('sharpen: an edge becomes a larger step', () => {
  const { sharpen } = kernels()
  for (const [name, edge] of Object.entries(edges))
    expect(sees(sharpen, edge), `sharpen on the dark side of an edge, ${name}`).toBeLessThan(-0.1)
  expect(sees(sharpen, brightBefore), 'sharpen on the bright side of an edge').toBeGreaterThan(1.1)
})

test('sharpen: the same in every direction', () => {
  const { sharpen } = kernels()
  const right = sees(sharpen, brighterRight)
  expectClose(Object.values(edges).map(edge => sees(sharpen, edge)), [right, right, right, right], { what: 'sharpen at an edge to the right, left, below, above' }) // biome-ignore format: one line
})

test('outline: an edge in any direction is found', () => {
  const { outline } = kernels()
  for (const [name, edge] of Object.entries(edges))
    expect(
      Math.abs(sees(outline, edge)),
      `outline, its size, where it gets ${name}`,
    ).toBeGreaterThan(0.1)
  const spot = [[0, 0, 0], [0, 1, 0], [0, 0, 0]] // biome-ignore format: one line
  expect(sees(outline, spot), 'outline on a bright pixel among dark ones').toBeGreaterThan(0.1)
})

test('outline: the same in every direction', () => {
  const { outline } = kernels()
  const right = sees(outline, brighterRight)
  expectClose(Object.values(edges).map(edge => sees(outline, edge)), [right, right, right, right], { what: 'outline at an edge to the right, left, below, above' }) // biome-ignore format: one line
})

test('emboss: bright to the lower right, dark to the upper left', () => {
  const { emboss } = kernels()
  expect(
    sees(emboss, lowerRight),
    'emboss where it gets brighter to the lower right',
  ).toBeGreaterThan(1)
  expect(sees(emboss, upperLeft), 'emboss where it gets brighter to the upper left').toBeLessThan(
    -1,
  )
})

test('emboss: to the right as below, to the left as above', () => {
  const { emboss } = kernels()
  expectClose(sees(emboss, brighterBelow), sees(emboss, brighterRight), { what: 'emboss where it gets brighter below, beside right' }) // biome-ignore format: one line
  expectClose(sees(emboss, brighterAbove), sees(emboss, brighterLeft), { what: 'emboss where it gets brighter above, beside left' }) // biome-ignore format: one line
})

test('sobelX: upright edges, with their sign', () => {
  const { sobelX } = kernels()
  expect(sees(sobelX, brighterRight), 'sobelX where it gets brighter to the right').toBeGreaterThan(
    0.1,
  )
  expect(sees(sobelX, brighterLeft), 'sobelX where it gets brighter to the left').toBeLessThan(-0.1)
})

test('sobelX: level edges are not seen', () => {
  const { sobelX } = kernels()
  expectClose(sees(sobelX, brighterBelow), 0, {
    what: 'sobelX where it gets brighter below',
    atol: 1e-6,
  })
  expectClose(sees(sobelX, brighterAbove), 0, {
    what: 'sobelX where it gets brighter above',
    atol: 1e-6,
  })
})

test('sobelX: the row in the middle counts most', () => {
  const { sobelX } = kernels()
  const pull = sobelX.map(([left, , right]) => right! - left!)
  expect(pull[0], 'what the first row of sobelX adds at an edge').toBeGreaterThan(0)
  expect(pull[1], 'what the middle row of sobelX adds at an edge').toBeGreaterThan(pull[0]!)
  expectClose(pull[2], pull[0], {
    what: 'what the last row of sobelX adds at an edge, beside the first',
  })
  expectClose(
    sobelX.map(row => row[1]),
    [0, 0, 0],
    { what: 'the middle column of sobelX' },
  )
})
