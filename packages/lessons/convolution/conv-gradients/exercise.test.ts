import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, randn, type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { conv2dGradients } from './exercise.ts'

const dtype = 'float64'

test('the table of the task', () => {
  const x = tensor([[[[1, 2, 3], [4, 5, 6]]]]) // biome-ignore format: one line
  const w = tensor([[[[1, 0], [0, 0]]]]) // biome-ignore format: one line
  const { dw, db } = conv2dGradients(x, w, tensor([[[[10, 1]]]]))
  expectClose(dw, [[[[12, 23], [45, 56]]]], { what: 'dw of the table' }) // biome-ignore format: one line
  expectClose(db, [11], { what: 'db of the table' })
})

test('dw: two images', () => {
  const x = tensor([[[[1, 2]]], [[[30, 40]]]])
  const { dw } = conv2dGradients(x, tensor([[[[7]]]]), tensor([[[[1, 1]]], [[[1, 0]]]]))
  expectClose(dw, [[[[33]]]], { what: 'dw of two images with a kernel of 1 × 1' })
})

test('db: two images, two channels out', () => {
  const g = tensor([[[[1, 2]], [[10, 20]]], [[[4, 0]], [[0, 50]]]]) // biome-ignore format: one line
  const x = tensor([[[[1, 1]]], [[[1, 1]]]])
  const { db } = conv2dGradients(x, tensor([[[[1]]], [[[1]]]]), g)
  expectClose(db, [7, 80], { what: 'db of two images and two channels out' })
})

test('dw: each kernel has its channel in and its channel out', () => {
  const x = tensor([[[[1]], [[10]], [[100]]]])
  const w = tensor([
    [[[0]], [[0]], [[0]]],
    [[[0]], [[0]], [[0]]],
  ])
  const { dw } = conv2dGradients(x, w, tensor([[[[2]], [[3]]]]))
  const wanted = [[[[2]], [[20]], [[200]]], [[[3]], [[30]], [[300]]]] // biome-ignore format: one line
  expectClose(dw, wanted, { what: 'dw of three channels in and two out, 1 × 1' })
})

test('dw: with a frame', () => {
  const x = tensor([[[[1, 2, 3]]]])
  const w = tensor([[[[0, 0, 0], [0, 0, 0], [0, 0, 0]]]]) // biome-ignore format: one line
  const { dw } = conv2dGradients(x, w, tensor([[[[1, 10, 100]]]]), { padding: 1 })
  // In the middle 1·1 + 2·10 + 3·100; one to the left 0·1 + 1·10 + 2·100; to the right 2·1 + 3·10 + 0·100.
  const wanted = [[[[0, 0, 0], [210, 321, 32], [0, 0, 0]]]] // biome-ignore format: one line
  expectClose(dw, wanted, { what: 'dw with padding 1' })
})

test('the kind of number is that of x', () => {
  const [x, w, g] = [1, 2, 3].map(n => tensor([[[[n]]]], { dtype })) as [Tensor, Tensor, Tensor]
  const { dx, dw, db } = conv2dGradients(x, w, g)
  expect(
    [dx, dw, db].map(d => d.dtype),
    'the dtypes of dx, dw and db from float64',
  ).toEqual([dtype, dtype, dtype])
})

interface Place {
  x: Tensor
  w: Tensor
  b: number[]
  g: Tensor
  padding: number
}

/** The sum of g times what a convolution gives, by plain loops. */
function loss({ x, w, b, g, padding }: Place): number {
  const images = x.toArray() as number[][][][]
  const kernels = w.toArray() as number[][][][]
  let total = 0
  for (const [n, planes] of (g.toArray() as number[][][][]).entries())
    for (const [o, rows] of planes.entries())
      for (const [i, row] of rows.entries())
        for (const [j, back] of row.entries()) {
          let y = b[o]!
          for (const [c, kernel] of kernels[o]!.entries())
            for (const [u, weights] of kernel.entries())
              for (const [v, weight] of weights.entries())
                y += weight * (images[n]![c]![i + u - padding]?.[j + v - padding] ?? 0)
          total += back * y
        }
  return total
}

/** How the loss moves with each number of this list. It is linear in each, so any nudge will do. */
function nudged(numbers: { [i: number]: number; length: number }, f: () => number): number[] {
  const before = f()
  return Array.from({ length: numbers.length }, (_, i) => {
    numbers[i]! += 1
    const slope = f() - before
    numbers[i]! -= 1
    return slope
  })
}

test.each([0, 1])('nudged: two images, two channels in, three out, padding %d', padding => {
  const rng = createRng(3)
  const x = randn([2, 2, 3, 4], { rng, dtype })
  const w = randn([3, 2, 2, 2], { rng, dtype })
  const b = [1, 2, 3]
  const g = randn([2, 3, 2 + 2 * padding, 3 + 2 * padding], { rng, dtype })
  const at: Place = { x, w, b, g, padding }
  const { dx, dw, db } = conv2dGradients(x, w, g, { padding })
  const said = { rtol: 1e-9, atol: 1e-9 }
  expectClose(
    [...db.data],
    nudged(b, () => loss(at)),
    { what: 'db, as a list', ...said },
  )
  expectClose(
    [...dw.data],
    nudged(w.data, () => loss(at)),
    { what: 'dw, as a list', ...said },
  )
  expectClose(
    [...dx.data],
    nudged(x.data, () => loss(at)),
    { what: 'dx, as a list', ...said },
  )
  expect(dw.shape, 'the shape of dw').toEqual([3, 2, 2, 2])
})
