// The matrix product, C = A B or C += A B: where a network spends its time.
//
// Its definition is three loops. They are slow because they wait: a number comes from memory in a hundred times the
// time of a product. So the matrices are cut into blocks that fit the processor's caches, and each block that was
// fetched is used many times before the next one comes:
//
//   for each DEPTH × WIDTH block of B        1 MB, packed: the last cache
//     for each HEIGHT × DEPTH block of A     192 kB, packed: the second cache
//       for each panel of 8 columns of B     8 kB: the first cache
//         for each panel of 4 rows of A
//           a tile: 4 × 8 sums in registers
//
// After Kazushige Goto and Robert van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008).
import { pack } from './pack'
import { tile } from './tile'

const DEPTH: i32 = 256
const HEIGHT: i32 = 192
const WIDTH: i32 = 1024

/** Where blocks are packed. Every instance has a work area of its own, so that two threads do not meet in it. */
let work: usize = 0

/** The bytes that `useWorkArea` needs. */
export function workBytes(): i32 {
  return (HEIGHT * DEPTH + DEPTH * WIDTH + 4 * 8) * 4
}

export function useWorkArea(address: usize): void {
  work = address
}

/**
 * A is [m, k], B [k, n], C [m, n]. The strides count numbers: a transposed matrix, or a slice, is only another pair of
 * strides. The rows of C may be apart (`cRow`), its columns not.
 */
export function gemm(
  m: i32, n: i32, k: i32,
  a: usize, aRow: i32, aCol: i32,
  b: usize, bRow: i32, bCol: i32,
  c: usize, cRow: i32,
  accumulate: bool,
): void {
  if (k == 0 && !accumulate) return clear(m, n, c, cRow)
  const packedB = work
  const packedA = packedB + DEPTH * WIDTH * 4
  for (let j = 0; j < n; j += WIDTH) {
    const width = min(WIDTH, n - j)
    for (let p = 0; p < k; p += DEPTH) {
      const depth = min(DEPTH, k - p)
      const add = accumulate || p > 0
      pack(packedB, 8, at(b, p, bRow, j, bCol), width, depth, bCol << 2, bRow << 2)
      for (let i = 0; i < m; i += HEIGHT) {
        const height = min(HEIGHT, m - i)
        pack(packedA, 4, at(a, i, aRow, p, aCol), height, depth, aRow << 2, aCol << 2)
        multiplyBlocks(height, width, depth, packedA, packedB, at(c, i, cRow, j, 1), cRow << 2, add)
      }
    }
  }
}

/** The address of element [i, j]. */
@inline
function at(matrix: usize, i: i32, row: i32, j: i32, col: i32): usize {
  return matrix + (<usize>(i * row + j * col) << 2)
}

/** Every panel of A meets every panel of B. */
function multiplyBlocks(
  height: i32, width: i32, depth: i32,
  a: usize, b: usize,
  c: usize, cRow: usize,
  add: bool,
): void {
  for (let j = 0; j < width; j += 8) {
    const columns = min(8, width - j)
    let panel = a
    let out = c + (j << 2)
    for (let i = 0; i < height; i += 4) {
      const rows = min(4, height - i)
      if (rows == 4 && columns == 8) tile(depth, panel, b, out, cRow, add)
      else edge(rows, columns, depth, panel, b, out, cRow, add)
      panel += depth << 4
      out += cRow << 2
    }
    b += depth << 5
  }
}

/** A tile that hangs over the edge of C is worked out beside it, and only what lies inside is copied. */
function edge(
  rows: i32, columns: i32, depth: i32,
  a: usize, b: usize,
  c: usize, cRow: usize,
  add: bool,
): void {
  const whole = work + (HEIGHT * DEPTH + DEPTH * WIDTH) * 4
  tile(depth, a, b, whole, 32, false)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const to = c + <usize>i * cRow + (j << 2)
      const sum = load<f32>(whole + (i << 5) + (j << 2))
      store<f32>(to, add ? load<f32>(to) + sum : sum)
    }
  }
}

function clear(m: i32, n: i32, c: usize, cRow: i32): void {
  for (let i = 0; i < m; i++) memory.fill(at(c, i, cRow, 0, 1), 0, n << 2)
}
