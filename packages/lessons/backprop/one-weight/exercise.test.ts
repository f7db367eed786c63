import { call, expectClose, forAll } from '@neuralings/lesson-kit/testing'
import { test } from 'vitest'
import { weightGradient } from './exercise.ts'

/** The loss as a plain sum: Σ upstream[i][k] · (X·W)[i][k]. */
function loss(x: number[][], w: number[][], upstream: number[][]): number {
  let total = 0
  for (const [i, row] of x.entries())
    for (const [k, u] of upstream[i].entries())
      for (const [j, xij] of row.entries()) total += u * xij * w[j][k]
  return total
}

test('the example of the task', () => {
  const x = [
    [1, 2],
    [3, 4],
    [5, 6],
  ]
  const upstream = [
    [1, 7],
    [10, 8],
    [100, 9],
  ]
  expectClose(weightGradient(x, upstream, 0, 0), 531, { what: 'weightGradient(x, upstream, 0, 0)' })
  expectClose(weightGradient(x, upstream, 1, 0), 642, { what: 'weightGradient(x, upstream, 1, 0)' })
  expectClose(weightGradient(x, upstream, 0, 1), 76, { what: 'weightGradient(x, upstream, 0, 1)' })
})

test('influences that are small', () => {
  const gradient = weightGradient([[0.0002], [0.0001]], [[0.0003], [-0.0001]], 0, 0)
  expectClose(gradient, 5e-8, { atol: 1e-12, what: 'weightGradient of 0.0002·0.0003 − 0.0001·0.0001' }) // biome-ignore format: one line
})

test('a layer of one weight', () => {
  const [x, upstream] = [[[2], [3]], [[5], [7]]] // biome-ignore format: one line
  expectClose(weightGradient(x, upstream, 0, 0), 31, {
    what: call('weightGradient', x, upstream, 0, 0),
  })
})

test('every weight of any layer, against a nudge', () => {
  forAll({ x: ['B', 'in'], w: ['in', 'out'], upstream: ['B', 'out'] }, ({ x, w, upstream }) => {
    for (const [j, row] of w.entries())
      for (const k of row.keys()) {
        const nudge = (h: number) => loss(x, w.with(j, row.with(k, row[k]! + h)), upstream)
        const wanted = (nudge(1e-3) - nudge(-1e-3)) / 2e-3
        const what = call('weightGradient', x, upstream, j, k)
        expectClose(weightGradient(x, upstream, j, k), wanted, { what })
      }
  })
})

test('an example that comes up twice', () => {
  const example = [2, 3]
  const [x, upstream] = [[example, [4, 5], example], [[1], [10], [100]]] // biome-ignore format: one line
  // 2·1 + 4·10 + 2·100, and 3·1 + 5·10 + 3·100
  for (const [j, wanted] of [242, 353].entries())
    expectClose(weightGradient(x, upstream, j, 0), wanted, {
      what: call('weightGradient', x, upstream, j, 0),
    })
})
