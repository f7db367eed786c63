// A normalised row is the same in any unit, though its squares may be too large for float32. Where the unit is so small
// that eps is larger than the variance, eps decides.
import { type Variable, variable } from '@neuralings/autograd'
import { batchNorm, layerNorm, rmsNorm } from '@neuralings/nn-mlp'
import { mul, ones, scope, type Tensor, tensor, transpose, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'

const rows = tensor([[1, 2, 3, 6, 3], [4, 0, 4, 4, 4]]) // biome-ignore format: a table
const wide = tensor([Array.from({ length: 300 }, (_, i) => i % 7), Array(300).fill(2)])
const upstream = tensor([[1, 0, 0, 2, 0], [0, 1, 1, 0, 3]]) // biome-ignore format: a table

const layers: Record<string, (x: Variable, eps: number) => Variable> = {
  layerNorm: (x, eps) => layerNorm(x, { eps }),
  'layerNorm with weights': (x, eps) =>
    layerNorm(x, { weight: ones([x.shape[1]]), bias: zeros([x.shape[1]]), eps }),
  rmsNorm: (x, eps) => rmsNorm(x, { eps }),
  batchNorm: (x, eps) => {
    const running = { runningMean: zeros([x.shape[1]]), runningVar: ones([x.shape[1]]) }
    return batchNorm(x, { ...running, training: true, eps })
  },
}

function run(layer: string, numbers: Tensor, { unit, eps }: { unit: number; eps: number }) {
  const x = variable(mul(numbers, unit))
  const y = layers[layer](x, eps)
  if (numbers === rows) y.backward(upstream)
  return { y: Array.from(y.data.data), slopes: Array.from(x.grad?.data ?? [], g => g * unit) }
}

describe.each(Object.keys(layers))('%s', layer => {
  const near = (want: number[]) => want.map(number => expect.closeTo(number, 3))

  test.each([1e18, 1e20, 1e30, 1e34])('of numbers around %d', unit => {
    for (const around of [(f: () => void) => f(), (f: () => void) => scope(f)]) {
      around(() => {
        for (const numbers of [rows, wide]) {
          const want = run(layer, numbers, { unit: 1, eps: 1e-20 })
          const got = run(layer, numbers, { unit, eps: 1e-5 })
          expect(got.y).toEqual(near(want.y))
          // A column of equal numbers has the slope 1 / √eps, which no unit changes.
          if (layer !== 'batchNorm') expect(got.slopes).toEqual(near(want.slopes))
        }
      })
    }
  })

  test('of numbers around 1e-25: eps is larger than they are', () => {
    const { y } = run(layer, rows, { unit: 1e-25, eps: 1e-5 })
    expect(y.map(Math.abs).filter(number => number > 1e-21)).toEqual([])
  })
})

test('without eps small numbers are normalised as others are', () => {
  for (const unit of [1e-20, 1e-30]) {
    const y = rmsNorm(mul(tensor([7, 1]), unit), { eps: 0 }) // root mean square: 5 units
    expect(y.data.toArray()).toEqual([expect.closeTo(1.4, 5), expect.closeTo(0.2, 5)])
  }
})

test('the column view of a row is normalised as the row is', () => {
  const x = transpose(mul(rows, 1e20))
  const y = batchNorm(x, { runningMean: zeros([2]), runningVar: ones([2]), training: true })
  const want = run('layerNorm', rows, { unit: 1, eps: 1e-20 }).y
  expect(transpose(y.data).toArray()).toEqual([
    want.slice(0, 5).map(n => expect.closeTo(n, 3)),
    want.slice(5).map(n => expect.closeTo(n, 3)),
  ])
})

test('equal numbers become 0, and what would part them is told apart by eps alone', () => {
  const x = variable([2, 2, 2])
  layerNorm(x).backward(tensor([1, 2, 4]))
  // PyTorch; by hand: (g − mean(g)) / √eps
  const want = [-421.637, -105.4093, 527.0463]
  expect(x.grad!.toArray()).toEqual(want.map(slope => expect.closeTo(slope, 2)))
  const column = variable([[2], [2], [2]])
  const y = batchNorm(column, { runningMean: zeros([1]), runningVar: ones([1]), training: true })
  y.backward(tensor([[1], [2], [4]]))
  expect(y.toArray()).toEqual([[0], [0], [0]])
  expect(column.grad!.toArray()).toEqual(want.map(slope => [expect.closeTo(slope, 2)]))
})
