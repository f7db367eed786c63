// The loops of matmul. Its definition is three loops, over each row i, each column j, and each p between them:
//
//   out[i][j] += x[i][p] * y[p][j]
//
// That reads two numbers for every product, and reading takes longer than multiplying. Here two rows meet two
// columns at a time: four numbers are read for four products, and the four sums stay in the processor's registers.
// Every fast matrix library is built around such a tile, only larger.

import type { TypedArray } from './dtype.ts'

/** A matrix with its rows one after another, from `offset` on. */
interface Matrix {
  data: TypedArray
  offset: number
}

/**
 * out[i][j] = Σₚ x[i][p] · columns[j][p]: x is [m,k], columns [n,k], out [m,n]. Where m or n is odd the last row, or
 * column, stands in for the one that is missing: it is worked out twice, and comes out the same.
 */
export function multiplyTiles(
  { out, x, columns }: { out: Matrix; x: Matrix; columns: Matrix },
  { m, k, n }: { m: number; k: number; n: number },
): void {
  const [a, b, c] = [x.data, columns.data, out.data]
  for (let i = 0; i < m; i += 2) {
    const below = Math.min(i + 1, m - 1)
    const [a0, a1] = [x.offset + i * k, x.offset + below * k]
    const [c0, c1] = [out.offset + i * n, out.offset + below * n]
    for (let j = 0; j < n; j += 2) {
      const right = Math.min(j + 1, n - 1)
      const [b0, b1] = [columns.offset + j * k, columns.offset + right * k]
      let sum00 = 0
      let sum01 = 0
      let sum10 = 0
      let sum11 = 0
      for (let p = 0; p < k; p++) {
        const x0 = a[a0 + p]
        const x1 = a[a1 + p]
        const y0 = b[b0 + p]
        const y1 = b[b1 + p]
        sum00 += x0 * y0
        sum01 += x0 * y1
        sum10 += x1 * y0
        sum11 += x1 * y1
      }
      c[c0 + j] = sum00
      c[c0 + right] = sum01
      c[c1 + j] = sum10
      c[c1 + right] = sum11
    }
  }
}
