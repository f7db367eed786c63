// The size of numbers in any unit. What is expected is worked out in small whole numbers; the unit is put in afterwards.
import {
  abs,
  div,
  rootMeanSquare,
  scope,
  std,
  type Tensor,
  tensor,
  variance,
} from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rows = [
  [1, 2, 3],
  [2, 2, 2],
  [7, 1, 4],
]

/** Far from 1; beyond 1e19 and 1e-19 squares are Infinity and 0 in float32, beyond 1e154 in float64 too. */
const units = {
  float32: [1, 1e18, 1e20, 1e30, 1e37, 1e-18, 1e-20, 1e-25, 1e-30, 1e-35],
  float64: [1, 1e20, 1e150, 1e200, 1e307, 1e-25, 1e-150, 1e-200, 1e-300],
}

describe.each(['float32', 'float64'] as const)('%s', dtype => {
  describe.each([
    ['', (run: () => void) => run()],
    [', in a scope', (run: () => void) => scope(run)],
  ])('in a unit%s of', (_, around) => {
    const near = (got: Tensor, want: number[]) =>
      expect(got.toArray()).toEqual(want.map(number => expect.closeTo(number, 5)))

    test.each(units[dtype])('%d', unit => {
      around(() => {
        const x = tensor(rows.map(row => row.map(number => number * unit)), { dtype }) // biome-ignore format: one line
        near(div(std(x, { dim: 1 }), unit), [1, 0, 3]) // PyTorch: the same for 1e20 and 1e-25
        near(div(std(x, { dim: 1, correction: 0 }), unit), [Math.sqrt(2 / 3), 0, Math.sqrt(6)])
        near(div(rootMeanSquare(x, { dim: 1, count: 1 }), unit), [14, 12, 66].map(Math.sqrt))
        near(div(rootMeanSquare(x, { dim: 0 }), unit), [54 / 3, 9 / 3, 29 / 3].map(Math.sqrt))
        expect(rootMeanSquare(x, { dim: 0, keepdim: true }).shape).toEqual([1, 3])
        expect(rootMeanSquare(x).shape).toEqual([])
      })
    })
  })

  test('each row in a unit of its own', () => {
    const x = tensor([[3e25, 4e25], [3, 4], [3e-25, 4e-25], [0, 0]], { dtype }) // biome-ignore format: a table
    const relative = div(rootMeanSquare(x, { dim: 1, count: 1 }), tensor([5e25, 5, 5e-25, 1]))
    expect(relative.toArray()).toEqual([1, 1, 1, 0].map(number => expect.closeTo(number, 5)))
  })

  test('Infinity and NaN stay, beside others', () => {
    const x = tensor([[1, -Infinity], [Number.NaN, 1e30], [1e30, 0], [0, 0]], { dtype }) // biome-ignore format: a table
    const [infinite, none, large, zero] = rootMeanSquare(x, {
      dim: 1,
      count: 1,
    }).toArray() as number[]
    expect([infinite, none, zero]).toEqual([Infinity, Number.NaN, 0])
    expect(large / 1e30).toBeCloseTo(1, 5)
  })
})

test('a variance is a number where the sum of the squares is none', () => {
  const x = tensor(Array.from({ length: 1000 }, (_, i) => (i % 2 ? 3e18 : -3e18)))
  expect(variance(x, { correction: 0 }).item() / 9e36).toBeCloseTo(1, 5)
  expect(variance(tensor([-1e30, 1e30])).item()).toBe(Infinity) // 2e60
  expect(variance(tensor([1, Infinity])).item()).toBeNaN()
})

test('of one number it is its size, of whole numbers a float32', () => {
  const x = tensor([-3, 0, 1e-40, 1e38])
  expect(rootMeanSquare(x, { dim: [] }).toArray()).toEqual(abs(x).toArray())
  const whole = tensor([30_000, 40_000], { dtype: 'int32' })
  expect(rootMeanSquare(whole, { count: 1 })).toEqual(tensor(50_000))
})

test('options that it does not have are refused', () => {
  const misspelt = { dims: 1 } as object
  expect(() => rootMeanSquare(tensor([1]), misspelt)).toThrow('rootMeanSquare: ')
})
