// Three ways to multiply two matrices. All do the same sums; each is several times faster than the one before.
//
//   out[i][j] = Σₚ x[i][p] · y[p][j]
//
// 1. The textbook: this formula, as three loops. For every product two numbers are read, and reading takes longer
//    than multiplying.
// 2. The tile: two rows meet two columns at a time. Four numbers are read for four products, and the four sums stay
//    in registers, the few places inside the processor where a number costs nothing to reach.
// 3. The kernel: the same idea with tiles of 4 × 8, four numbers in one instruction, and the matrices cut into blocks
//    that fit into the processor's cache. JavaScript has no such instructions; WebAssembly has. It is written in
//    @neuralings/kernels, assembly/gemm.ts, and can be read after this file.

import type { TypedArray } from './dtype.ts'

/** A matrix inside an array: number (i, j) lies at `offset + i · row + j · column`. */
export interface Matrix {
  data: TypedArray
  offset: number
  row: number
  column: number
}

/** x is [m,k], y is [k,n], out is [m,n]. */
export interface Sizes {
  m: number
  k: number
  n: number
}

export type Matrices = Record<'out' | 'x' | 'y', Matrix>

/** The definition. Good for small matrices, and where there is nothing to reuse: a matrix times a vector. */
export function multiplyTextbook({ out, x, y }: Matrices, { m, k, n }: Sizes): void {
  const [a, b, c] = [x.data, y.data, out.data]
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) {
        sum += a[x.offset + i * x.row + p * x.column] * b[y.offset + p * y.row + j * y.column]
      }
      c[out.offset + i * out.row + j * out.column] = sum
    }
  }
}

/**
 * Two rows meet two columns. The rows of x and the columns of y must each lie in one piece (x.column and y.row are 1).
 * Where m or n is odd the last row, or column, stands in for the one that is missing: it is worked out twice, and
 * comes out the same.
 */
export function multiplyTiles({ out, x, y }: Matrices, { m, k, n }: Sizes): void {
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

/**
 * The definition for int32, into float64. A product has up to 62 bits, more than float64 can hold: so its last 32 bits
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
