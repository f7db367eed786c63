// Image kernels: PyTorch's numbers, and what each is there for.
import { applyKernel, imageKernels, type Kernel } from '@neuralings/nn-cnn'
import { add, createRng, flip, mul, ones, randn, scope, slice, tensor } from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, testCases, toleranceOf, unpack } from '../../../test/support/vectors.ts'
import { expectNear } from './near.ts'

type Name = keyof typeof imageKernels

testCases(
  'conv',
  (example, float) => {
    const kernel = imageKernels[example.attrs?.name as Name]
    expectClose(tensor(kernel, { dtype: 'float64' }), example.in.kernel, { tolerance: 1e-12 })
    const y = applyKernel(tensor(...unpack(example.in.image, float)), kernel)
    expect(y.dtype).toBe(float)
    expectClose(y, example.out.y, { tolerance: toleranceOf(example, float) })
  },
  { applies: ({ op }) => op === 'imageKernel', scope },
)

const rng = createRng(0)
const picture = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })
const names = Object.keys(imageKernels) as Name[]
const sumOf = (kernel: Kernel) => kernel.flat().reduce((sum, weight) => sum + weight, 0)

test('by hand: what is under the kernel, not turned round, with 0 beyond the border', () => {
  const image = tensor([
    [1, 2],
    [3, 4],
  ])
  const kernel = [
    [0, 0, 0],
    [0, 1, 10],
    [0, 0, 100],
  ]
  expect(applyKernel(image, kernel).toArray()).toEqual([
    [1 + 20 + 400, 2],
    [3 + 40, 4],
  ])
})

test('the identity changes nothing, whatever the size', () => {
  const size = fc.integer({ min: 1, max: 6 })
  fc.assert(
    fc.property(size, size, (height, width) => {
      const image = picture([height, width])
      expectNear(applyKernel(image, imageKernels.identity), image)
    }),
  )
})

test('a kernel may be long, wide or larger than the image', () => {
  const image = tensor([[1, 2, 3]])
  expect(applyKernel(image, [[1, 1, 1, 1, 1]]).toArray()).toEqual([[6, 6, 6]])
  expect(applyKernel(image, [[1], [1], [1]]).toArray()).toEqual([[1, 2, 3]])
})

describe.each(names)('%s', name => {
  const kernel = imageKernels[name]

  test('is linear', () => {
    const [a, b] = [picture([4, 5]), picture([4, 5])]
    const together = applyKernel(add(a, mul(b, 3)), kernel)
    expectNear(together, add(applyKernel(a, kernel), mul(applyKernel(b, kernel), 3)))
  })

  test('keeps the brightness of what is even, or makes it 0', () => {
    const inner = slice(applyKernel(ones([5, 5]), kernel), [
      [1, 4],
      [1, 4],
    ])
    const kept = ['identity', 'box', 'gaussian', 'sharpen', 'emboss'].includes(name) ? 1 : 0
    expect(sumOf(kernel)).toBeCloseTo(kept, 12)
    expectNear(inner, mul(ones([3, 3]), kept), 1e-6)
  })
})

test('sobel: the one sees upright edges, the other, the same kernel turned, level ones', () => {
  const upright = tensor(Array.from({ length: 5 }, () => [0, 0, 1, 1, 1]))
  const inside = (kernel: Kernel) => slice(applyKernel(upright, kernel), [[2, 3], [1, 4]]) // biome-ignore format: a table
  expect(inside(imageKernels.sobelX).toArray()).toEqual([[4, 4, 0]])
  expect(inside(imageKernels.sobelY).toArray()).toEqual([[0, 0, 0]])
  const { sobelX, sobelY } = imageKernels
  for (const [u, row] of sobelX.entries())
    for (const [v, weight] of row.entries()) expect(sobelY[v][u]).toBe(weight)
})

test('blurs do not care about left and right', () => {
  const image = picture([5, 6])
  for (const kernel of [imageKernels.box, imageKernels.gaussian]) {
    const mirrored = applyKernel(flip(image, [1]), kernel)
    expectNear(mirrored, flip(applyKernel(image, kernel), [1]))
  }
})

test('views go in as they are', () => {
  const image = picture([4, 7])
  const copy = tensor(flip(image, [0]).toArray(), { dtype: 'float64' })
  expect(applyKernel(flip(image, [0]), imageKernels.emboss).toArray()).toEqual(
    applyKernel(copy, imageKernels.emboss).toArray(),
  )
})
