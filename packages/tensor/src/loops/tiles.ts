// The tile: how plain TypeScript multiplies large matrices. Two rows meet two columns at a time, so each number that is
// read is used twice.

import { copy } from '../copies.ts'
import type { Tensor } from '../tensor.ts'
import { transpose } from '../views.ts'
import { eachProduct, type Matrices, type Sizes, type Stacks } from './matrices.ts'

/** Whether something is gained by tiles: not for small matrices, nor for a vector, where there is nothing to use twice. */
export function worthTiles({ m, k, n }: Sizes): boolean {
  return m > 1 && n > 1 && m * k * n > 4096
}

/**
 * Every product of a stack. x and y are copied to float64, y transposed: then every row and every column lies in one
 * piece, whatever views they were, and the sums are rounded once, at the end.
 */
export function multiplyTiles({ out, x, y }: Stacks, sizes: Sizes): void {
  const wide = (x: Tensor) => copy(x, { dtype: 'float64', op: 'matmul' })
  const [rows, columns] = [wide(x), transpose(wide(transpose(y)))]
  eachProduct({ out, x: rows, y: columns }, matrices => multiply(matrices, sizes))
}

/**
 * Two rows meet two columns. The rows of x and the columns of y must each lie in one piece (x.column and y.row are 1).
 * Where m or n is odd the last row, or column, stands in for the one that is missing: it is worked out twice, and
 * comes out the same.
 */
function multiply({ out, x, y }: Matrices, { m, k, n }: Sizes): void {
  const [a, b, c] = [x.data, y.data, out.data]
  for (let i = 0; i < m; i += 2) {
    const below = Math.min(i + 1, m - 1)
    const [a0, a1] = [x.offset + i * x.row, x.offset + below * x.row]
    const [c0, c1] = [out.offset + i * out.row, out.offset + below * out.row]
    for (let j = 0; j < n; j += 2) {
      const right = Math.min(j + 1, n - 1)
      const [b0, b1] = [y.offset + j * y.column, y.offset + right * y.column]
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
