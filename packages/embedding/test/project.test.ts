// The map of vectors: by hand, and by what defines it.
import { project } from '@neuralings/embedding'
import {
  add,
  createRng,
  matmul,
  mean,
  mul,
  neg,
  randn,
  sub,
  sum,
  type Tensor,
  tensor,
  transpose,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const rng = createRng(0)
const draw = (shape: number[]) => randn(shape, { rng, dtype: 'float64' })
const numbers = (x: Tensor) => [...x.data]

test('by hand: a line in space becomes a line', () => {
  const { points, shares } = project(
    tensor([
      [2, 1, 2],
      [4, 2, 4],
      [6, 3, 6],
      [8, 4, 8],
    ]),
  )
  const wanted = [-4.5, 0, -1.5, 0, 1.5, 0, 4.5, 0]
  for (const [i, x] of numbers(points).entries()) expect(x).toBeCloseTo(wanted[i], 12)
  expect(shares[0]).toBeCloseTo(1, 12)
  expect(shares[1]).toBeCloseTo(0, 12)
})

test('by hand: the widest direction comes first', () => {
  const { points, shares } = project(
    tensor([
      [0, 3],
      [0, -3],
      [1, 0],
      [-1, 0],
    ]),
  )
  expect(points.toArray()).toEqual([
    [3, 0],
    [-3, 0],
    [0, 1],
    [0, -1],
  ])
  expect(shares).toEqual([0.9, 0.1])
})

const size = fc.integer({ min: 1, max: 6 })

test('with all directions nothing is lost: all distances stay', () => {
  fc.assert(
    fc.property(size, size, (n, d) => {
      const x = draw([n, d])
      const { points, shares } = project(x, { dims: d })
      const centred = sub(x, mean(x, { dim: 0 }))
      const [want, got] = [centred, points].map(y => numbers(matmul(y, transpose(y))))
      for (const [i, product] of got.entries()) expect(product).toBeCloseTo(want[i], 10)
      expect(shares.reduce((a, b) => a + b)).toBeCloseTo(n > 1 ? 1 : 0, 10)
    }),
  )
})

test('directions have nothing to do with each other, and each is at most as wide as the one before', () => {
  fc.assert(
    fc.property(size, size, (n, d) => {
      const { points, shares } = project(draw([n + 1, d]), { dims: d })
      const spread = matmul(transpose(points), points).toArray() as number[][]
      const total = spread.reduce((t, row, i) => t + row[i], 0)
      for (let i = 0; i < d; i++) {
        for (let j = 0; j < i; j++) expect(spread[i][j]).toBeCloseTo(0, 10)
        expect(spread[i][i] / total).toBeCloseTo(shares[i], 10)
        if (i > 0) expect(shares[i]).toBeLessThanOrEqual(shares[i - 1] + 1e-12)
      }
    }),
  )
})

test('no plane shows more: a turned one shows less', () => {
  const x = draw([30, 5])
  const { shares } = project(x)
  const centred = sub(x, mean(x, { dim: 0 }))
  const axis = draw([5, 1])
  const shown = sum(mul(matmul(centred, axis), matmul(centred, axis))).item()
  const share = shown / sum(mul(axis, axis)).item() / sum(mul(centred, centred)).item()
  expect(share).toBeLessThan(shares[0])
})

test('where the middle is, and which way round the vectors are, changes nothing', () => {
  const x = draw([8, 3])
  const here = numbers(project(x).points)
  const moved = numbers(project(add(x, tensor([5, -7, 9]))).points)
  const mirrored = numbers(project(neg(x)).points)
  for (const [i, p] of here.entries()) {
    expect(moved[i]).toBeCloseTo(p, 10)
    expect(mirrored[i]).toBeCloseTo(-p, 10) // the same directions, the other side
  }
})

test('vectors that are all the same are one point', () => {
  const { points, shares } = project(
    tensor([
      [1, 2],
      [1, 2],
      [1, 2],
    ]),
  )
  expect(new Set(numbers(points).map(Math.abs))).toEqual(new Set([0]))
  expect(shares).toEqual([0, 0])
})

test('a hundred dimensions', () => {
  const { points, shares } = project(draw([200, 100]))
  expect(points.shape).toEqual([200, 2])
  expect(shares[0]).toBeGreaterThan(shares[1])
})

test('in any unit', () => {
  for (const unit of [1e20, 1e-25]) {
    const { points, shares } = project(mul(tensor([[0, 3], [0, -3], [1, 0], [-1, 0]]), unit)) // biome-ignore format: a table
    const want = [3, 0, -3, 0, 0, 1, 0, -1]
    for (const [i, x] of numbers(points).entries()) expect(x / unit).toBeCloseTo(want[i], 5)
    expect(shares).toEqual([expect.closeTo(0.9, 5), expect.closeTo(0.1, 5)])
  }
})
