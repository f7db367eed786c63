import { createEngine } from '@neuralings/kernels'
import {
  arange,
  clone,
  concat,
  createRng,
  dot,
  eye,
  full,
  matmul,
  matmulInto,
  ones,
  outer,
  randn,
  reshape,
  scope,
  select,
  slice,
  Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matrix, sizes, wholeTensor } from './arbitrary.ts'

/** The definition, number by number. */
function byDefinition(x: Tensor, y: Tensor): number[][] {
  const [m, k, n] = [x.shape[0], x.shape[1], y.shape[1]]
  const range = (length: number) => Array.from({ length }, (_, i) => i)
  return range(m).map(i =>
    range(n).map(j => range(k).reduce((s, p) => s + x.at(i, p) * y.at(p, j), 0)),
  )
}

test('by hand', () => {
  const x = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ])
  const y = tensor([
    [7, 8],
    [9, 10],
    [11, 12],
  ])
  expect(matmul(x, y).toArray()).toEqual([
    [58, 64],
    [139, 154],
  ])
})

test('any views, as defined', () => {
  const factors = fc
    .tuple(sizes, sizes, sizes)
    .chain(([m, k, n]) => fc.tuple(matrix(m, k), matrix(k, n)))
  fc.assert(
    fc.property(factors, ([x, y]) => {
      expect(matmul(x, y).toArray()).toEqual(byDefinition(x, y))
    }),
  )
})

test('the sums are those of the definition to the last digit', () => {
  const rng = createRng(3)
  const [x, y] = [
    [5, 7],
    [7, 3],
  ].map(shape => randn(shape, { rng, dtype: 'float64' }))
  expect(matmul(x, y).toArray()).toEqual(byDefinition(x, y))
})

test('(xy)ᵀ = yᵀxᵀ, and the identity changes nothing', () => {
  const [x, y] = [wholeTensor([3, 4], 1), wholeTensor([4, 2], 2)]
  const turned = matmul(transpose(y), transpose(x))
  expect(transpose(matmul(x, y)).toArray()).toEqual(turned.toArray())
  expect(matmul(x, eye(4)).toArray()).toEqual(x.toArray())
})

test('batches broadcast', () => {
  const [x, y] = [wholeTensor([3, 1, 2, 4], 1), wholeTensor([5, 4, 2], 2)]
  const z = matmul(x, y)
  expect(z.shape).toEqual([3, 5, 2, 2])
  const [one, other] = [
    select(select(x, { dim: 0, index: 2 }), { dim: 0, index: 0 }),
    select(y, { dim: 0, index: 3 }),
  ]
  const place = select(select(z, { dim: 0, index: 2 }), { dim: 0, index: 3 })
  expect(place.toArray()).toEqual(byDefinition(one, other))
})

test('vectors are rows on the left and columns on the right', () => {
  const v = arange(3)
  expect(matmul(v, v).shape).toEqual([])
  expect(matmul(v, ones([4, 3, 2])).shape).toEqual([4, 2])
  expect(matmul(ones([4, 2, 3]), v).shape).toEqual([4, 2])
  expect(dot(v, v).item()).toBe(5)
  expect(outer(v, tensor([1, 10])).toArray()).toEqual([
    [0, 0],
    [1, 10],
    [2, 20],
  ])
})

test('NaN is not lost against 0, and an empty sum is 0', () => {
  expect(matmul(zeros([1, 1]), tensor([[Number.NaN]])).item()).toBeNaN()
  expect(matmul(ones([2, 0]), ones([0, 2])).toArray()).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('a batch of nothing has products of nothing, in a scope as well', () => {
  const shape = () => matmul(zeros([0, 2, 3]), transpose(zeros([0, 4, 3]))).shape
  expect([shape(), scope(shape)]).toEqual([
    [0, 2, 4],
    [0, 2, 4],
  ])
})

test('the result has the promoted dtype', () => {
  const int = reshape(arange(0, 4, { dtype: 'int32' }), [2, 2])
  expect(matmul(int, int).dtype).toBe('int32')
  expect(matmul(int, int).toArray()).toEqual([
    [2, 3],
    [6, 11],
  ])
  expect(matmul(int, eye(2, { dtype: 'float64' })).dtype).toBe('float64')
})

test('a product can be written where it belongs: into a part, or over a factor', () => {
  const [x, y] = [wholeTensor([2, 3], 1), wholeTensor([3, 2], 2)]
  const wide = zeros([2, 4])
  matmulInto(slice(wide, [[], [1, 3]]), [x, y])
  const [[a, b], [c, d]] = byDefinition(x, y)
  expect(wide.toArray()).toEqual([
    [0, a, b, 0],
    [0, c, d, 0],
  ])
  const square = wholeTensor([3, 3], 3)
  const want = byDefinition(square, transpose(square))
  scope(() => {
    const near = clone(square)
    matmulInto(near, [near, transpose(near)])
    expect(near.toArray()).toEqual(want)
  })
})

/** Part of a table of twice as many columns, at its right: in a row each, but not in one piece. */
const right = (x: Tensor) => slice(concat([full(x.shape, 7), x], { dim: 1 }), [[], [x.shape[1]]])

test('factors that are worth carrying to the kernels may be views', () => {
  const rng = createRng(3)
  const [x, y] = [randn([64, 72], { rng }), randn([72, 80], { rng })]
  const wanted = matmul(x, y).toArray()
  for (const [a, b] of [
    [right(x), y],
    [x, right(y)],
    [transpose(right(transpose(x))), right(y)],
  ])
    expect(matmul(a, b).toArray()).toEqual(wanted)
})

test('what lies together in the memory of another engine is multiplied all the same', () => {
  const memory = createEngine('simd')!.memory
  const elsewhere = (x: Tensor) => {
    const data = new Float32Array(memory.buffer, memory.allocate(4 * x.data.length)!, x.data.length)
    data.set(x.data)
    const { shape, strides, offset } = x
    return new Tensor(data, shape, { strides, offset, home: { memory, gone: null } })
  }
  const x = randn([64, 64], { rng: createRng(4) })
  const target = elsewhere(right(zeros([64, 64])))
  matmulInto(target, [elsewhere(right(x)), elsewhere(eye(64))])
  expect(target.toArray()).toEqual(x.toArray())
  expect(target.data.filter(number => number === 7)).toHaveLength(64 * 64)
})

test('errors show both shapes', () => {
  expect(() => matmul(ones([2, 3]), ones([4, 5]))).toThrow(
    'matmul: inner dimensions differ: [2,3] @ [4,5] (3 ≠ 4)',
  )
  expect(() => matmul(ones([2, 2, 3]), ones([3, 3, 1]))).toThrow(
    'matmul: shapes [2] and [3] do not broadcast',
  )
  expect(() => matmul(ones([]), ones([2]))).toThrow(
    'matmul: expected vectors or matrices, got [] @ [2]; use mul for a scalar',
  )
  expect(() => dot(ones([2, 2]), ones([2]))).toThrow('dot: expected two vectors, got [2,2] and [2]')
})
