import { abs, clamp, erf, expm1, log1p, neg, sqrt, tensor, transpose } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const double = (values: number[]) => tensor(values, { dtype: 'float64' })

test('views and plain numbers are taken too', () => {
  expect(
    neg(
      transpose(
        tensor([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toArray(),
  ).toEqual([
    [-1, -3],
    [-2, -4],
  ])
  expect(sqrt(9).item()).toBe(3)
})

test('whole numbers stay whole where they can', () => {
  const x = tensor([-4, 9], { dtype: 'int32' })
  expect([abs(x).dtype, sqrt(x).dtype]).toEqual(['int32', 'float32'])
})

test('precise near zero', () => {
  expect(expm1(double([1e-12])).item()).toBeCloseTo(1e-12, 23)
  expect(log1p(double([1e-12])).item()).toBeCloseTo(1e-12, 23)
})

test('erf agrees with the tables, and ends at ±1', () => {
  // Abramowitz and Stegun, table 7.1.
  const table: [number, number][] = [
    [0.1, 0.112462916],
    [0.5, 0.5204998778],
    [1, 0.8427007929],
    [2, 0.995322265],
  ]
  for (const [x, y] of table) expect(erf(double([x])).item()).toBeCloseTo(y, 9)
  expect(erf(double([-1, 5.9, 50, -Infinity])).toArray()).toEqual([
    expect.closeTo(-0.8427007929, 9),
    expect.closeTo(1, 14),
    1,
    -1,
  ])
  expect(erf(Number.NaN).item()).toBeNaN()
})

test('clamp needs one bound only, and lets NaN through', () => {
  expect(clamp(tensor([-2, 2]), { min: 0 }).toArray()).toEqual([0, 2])
  expect(clamp(tensor([-2, 2]), { max: 0 }).toArray()).toEqual([-2, 0])
  expect(clamp(tensor([Number.NaN]), { min: 0, max: 1 }).item()).toBeNaN()
})
