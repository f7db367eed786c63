import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { type Tensor, tensor } from '@neuralings/tensor'
import { expect, test } from 'vitest'
import { asView } from '../views.ts'
import { matmulGradients } from './exercise.ts'

/** What you return, if it is a pair. */
function gradients(x: Tensor, w: Tensor, upstream: Tensor): [Tensor, Tensor] {
  const pair = matmulGradients(x, w, upstream)
  if (Array.isArray(pair) && pair.length === 2) return pair
  throw new Error('matmulGradients should return a pair, [∂X, ∂W]')
}

test('the example of the task', () => {
  const [dx, dw] = gradients(tensor([[1, 2]]), tensor([[3], [5]]), tensor([[10]]))
  expectClose(dx, [[30, 50]], { what: '∂X' })
  expectClose(dw, [[10], [20]], { what: '∂W' })
})

const x = tensor([
  [1, 2, 0],
  [-1, 0.5, 4],
])
const w = tensor([
  [1, 0, 2, -1],
  [3, 1, 0, 0],
  [0, -2, 1, 5],
])
const upstream = tensor([
  [1, 2, 3, 4],
  [0, -1, 0.5, 2],
])

const wanted = {
  dx: [
    [3, 5, 19],
    [-1, -1, 12.5],
  ],
  dw: [
    [1, 3, 2.5, 2],
    [2, 3.5, 6.25, 9],
    [0, -4, 2, 8],
  ],
}

test('a gradient has the shape of what it belongs to', () => {
  const [dx, dw] = gradients(x, w, upstream)
  expect(dx.shape, 'the shape of ∂X').toEqual([2, 3])
  expect(dw.shape, 'the shape of ∂W').toEqual([3, 4])
})

test('two examples, three inputs, four outputs', () => {
  const [dx, dw] = gradients(x, w, upstream)
  expectClose(dx, wanted.dx, { what: '∂X' })
  expectClose(dw, wanted.dw, { what: '∂W' })
})

test('the same tables as views, turned and cut out of larger ones', () => {
  const [xs, ws, us] = [x, w, upstream].map(table => asView(table.toArray() as number[][]))
  const [dx, dw] = gradients(xs!, ws!, us!)
  expectClose(dx, wanted.dx, { what: '∂X of views' })
  expectClose(dw, wanted.dw, { what: '∂W of views' })
})

test('a square case, where wrong shapes would go unnoticed', () => {
  const a = tensor([
    [1, 2],
    [3, 4],
  ])
  const b = tensor([
    [0, 1],
    [5, 0],
  ])
  const g = tensor([
    [1, 0],
    [0, 2],
  ])
  const [da, db] = gradients(a, b, g)
  expectClose(
    da,
    [
      [0, 5],
      [2, 0],
    ],
    { what: '∂X' },
  )
  expectClose(
    db,
    [
      [1, 6],
      [2, 8],
    ],
    { what: '∂W' },
  )
})

test('any sizes, number by number', () => {
  const inputs = { x: ['B', 'in'], w: ['in', 'out'], upstream: ['B', 'out'] } as const
  forAll(
    inputs,
    ({ x, w, upstream }) => {
      const dx = x.map(row => row.map(() => 0))
      const dw = w.map(row => row.map(() => 0))
      for (const [b, row] of upstream.entries())
        for (const [k, u] of row.entries())
          for (const i of w.keys()) {
            dx[b]![i]! += u * w[i]![k]!
            dw[i]![k]! += u * x[b]![i]!
          }
      const what = call('matmulGradients', x, w, upstream)
      const [yourDx, yourDw] = gradients(tensor(x), tensor(w), tensor(upstream))
      expectClose(yourDx, dx, { what: `∂X of ${what}` })
      expectClose(yourDw, dw, { what: `∂W of ${what}` })
    },
    { points: 30 },
  )
})
