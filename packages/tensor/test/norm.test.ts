import { cast, clone, mul, norm, scope, tensor, transpose, zeros } from '@neuralings/tensor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const rows = tensor([
  [3, -4, 0],
  [1, 1, -1],
])

test.each<[ord: number | undefined, number[]]>([
  [undefined, [5, Math.sqrt(3)]],
  [2, [5, Math.sqrt(3)]],
  [1, [7, 3]],
  [Infinity, [4, 1]],
  [-Infinity, [0, 1]],
  [0, [2, 3]],
  [3, [Math.cbrt(91), Math.cbrt(3)]],
  [0.5, [(Math.sqrt(3) + 2) ** 2, 9]],
  [-1, [0, 1 / 3]],
])('by hand: ord %s of 3, -4, 0 and of 1, 1, -1', (ord, wanted) => {
  const options = ord === undefined ? {} : { ord }
  const close = wanted.map(length => expect.closeTo(length, 5))
  expect(norm(rows, { ...options, dim: 1 }).toArray()).toEqual(close)
  const turned = norm(transpose(rows), { ...options, dim: 0, keepdim: true })
  expect(turned.toArray()).toEqual([close])
  const exact = norm(cast(rows, 'float64'), { ...options, dim: 1 }).toArray()
  expect(exact).toEqual(wanted.map(length => expect.closeTo(length, 14)))
})

test('all numbers are one vector, of any shape', () => {
  expect(
    norm(
      tensor([
        [1, 2],
        [2, 4],
      ]),
    ).item(),
  ).toBe(5)
  expect(norm(tensor(-3)).item()).toBe(3)
})

describe('neither overflows nor vanishes on the way', () => {
  const orders = [1, 2, 3, 0.5, 10, -1, -2, Infinity, -Infinity]
  const sizes = { float32: [1e20, 1e-25, 1e38, 1e-44], float64: [1e200, 1e-300, 1e-310, 5e307] }
  const cases = (['float32', 'float64'] as const).flatMap(dtype =>
    sizes[dtype].flatMap(size => orders.map(ord => [dtype, size, ord] as const)),
  )
  test.each(cases)('%s: one number of size %d, ord %d', (dtype, size, ord) => {
    const x = tensor([-size], { dtype })
    const got = norm(x, { ord }).item()
    expect(Math.abs(got / -x.item() - 1)).toBeLessThan(1e-14)
    expect(scope(() => norm(x, { ord }).item())).toBe(got)
  })

  test('3 and 4 of any size are 5', () => {
    for (const size of [1e20, 1e-25, 1e38 / 2])
      expect(norm(mul(tensor([3, -4], { dtype: 'float64' }), size)).item() / size).toBeCloseTo(
        5,
        13,
      )
    expect(norm(tensor([3e20, 4e20])).item() / 5e20).toBeCloseTo(1, 6)
    expect(norm(tensor([3e-25, 4e-25])).item() / 5e-25).toBeCloseTo(1, 6)
  })
})

test('infinite numbers and NaN are not hidden', () => {
  const odd = tensor([
    [Infinity, -1],
    [Number.NaN, 2],
    [-Infinity, Infinity],
  ])
  for (const ord of [1, 2, 3, 0.5, Infinity])
    expect(norm(odd, { ord, dim: 1 }).toArray()).toEqual([Infinity, Number.NaN, Infinity])
  expect(norm(odd, { ord: -1, dim: 1 }).toArray()).toEqual([1, Number.NaN, Infinity])
})

test('nothing is 0 long, as in PyTorch', () => {
  for (const ord of [0, 0.5, 1, 2, 3])
    expect(norm(zeros([0, 2]), { ord, dim: 0 }).toArray()).toEqual([0, 0])
  expect(norm(zeros([0, 2]), { ord: Infinity, dim: 1 }).shape).toEqual([0])
  expect(norm(zeros([3])).item()).toBe(0)
})

test('dtypes: fractions are kept, whole numbers become float32', () => {
  expect(norm(tensor([3, 4], { dtype: 'float64' })).dtype).toBe('float64')
  for (const ord of [0, 1, 2, Infinity])
    expect(norm(tensor([3, 4], { dtype: 'int32' }), { ord }).dtype).toBe('float32')
  expect(norm(tensor([-(2 ** 31)], { dtype: 'int32' })).item()).toBe(2 ** 31)
})

test('a scaled vector is as much longer, and no detour is shorter', () => {
  const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
    minLength: 3,
    maxLength: 3,
  })
  const ord = fc.constantFrom(1, 1.5, 2, 4, Infinity)
  fc.assert(
    fc.property(numbers, numbers, ord, (a, b, p) => {
      const length = (values: number[]) =>
        norm(tensor(values, { dtype: 'float64' }), { ord: p }).item()
      expect(length(a.map(x => -8 * x))).toBeCloseTo(8 * length(a), 8)
      expect(length(a.map((x, i) => x + b[i]))).toBeLessThanOrEqual(
        (length(a) + length(b)) * (1 + 1e-12),
      )
    }),
  )
})

test('in float32 it is nearly that of float64, in a scope and out of it', () => {
  const x = tensor(Array.from({ length: 1000 }, (_, i) => Math.sin(i)))
  for (const ord of [1, 2, 3]) {
    const wanted = norm(cast(x, 'float64'), { ord }).item()
    for (const got of [norm(x, { ord }).item(), scope(() => norm(clone(x), { ord }).item())])
      expect(Math.abs(got / wanted - 1)).toBeLessThan(1e-6)
  }
})
