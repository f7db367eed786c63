// The product of two matrices of whole numbers: exact where int32 can hold it.

import type { Matrices, Sizes } from './matrices.ts'

/**
 * As the textbook, for int32, into float64. A product has up to 62 bits, more than float64 can hold: so its last 32 bits
 * and what is above them are added apart. Sums that fit into int32 are exact, for k up to 2²².
 */
export function multiplyWhole({ out, x, y }: Matrices, { m, k, n }: Sizes): void {
  const [a, b, c] = [x.data, y.data, out.data]
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let [upper, lower] = [0, 0]
      for (let p = 0; p < k; p++) {
        const s = a[x.offset + i * x.row + p * x.column]
        const t = b[y.offset + p * y.row + j * y.column]
        const last = Math.imul(s, t)
        lower += last
        upper += Math.round((s * t - last) / 2 ** 32)
      }
      c[out.offset + i * out.row + j * out.column] = upper * 2 ** 32 + lower
    }
  }
}
