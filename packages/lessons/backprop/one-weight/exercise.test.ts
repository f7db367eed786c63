import { expectClose } from '@neuralings/lesson-kit/testing'
import { createRng, type Rng } from '@neuralings/tensor'
import { test } from 'vitest'
import { weightGradient } from './exercise.ts'

const matrix = (rows: number, columns: number, rng: Rng) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => rng.uniform(-2, 2)))

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
  const upstream = [[1], [10], [100]]
  expectClose(weightGradient(x, upstream, 0, 0), 531, { what: 'weightGradient(x, upstream, 0, 0)' })
  expectClose(weightGradient(x, upstream, 1, 0), 642, { what: 'weightGradient(x, upstream, 1, 0)' })
})

test('every weight of random layers, against a nudge', () => {
  const rng = createRng(5)
  for (const [batch, inputs, outputs] of [
    [3, 2, 4],
    [1, 5, 2],
    [4, 1, 3],
  ] as const) {
    const x = matrix(batch, inputs, rng)
    const w = matrix(inputs, outputs, rng)
    const upstream = matrix(batch, outputs, rng)
    for (let j = 0; j < inputs; j++)
      for (let k = 0; k < outputs; k++) {
        const nudge = (h: number) => loss(x, w.with(j, w[j].with(k, w[j][k] + h)), upstream)
        const wanted = (nudge(1e-3) - nudge(-1e-3)) / 2e-3
        const what = `weightGradient for w[${j}][${k}] of a layer [${inputs}, ${outputs}]`
        expectClose(weightGradient(x, upstream, j, k), wanted, { rtol: 1e-6, atol: 1e-8, what })
      }
  }
})
