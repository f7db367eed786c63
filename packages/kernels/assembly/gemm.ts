// The matrix product, C = A B or C += A B: where a network spends its time.
//
// Its definition is three loops. They are slow because they wait: a number comes from memory in a hundred times the
// time of a product. So the matrices are cut into blocks that fit the processor's caches, and what was fetched is used
// many times before the next comes:
//
//   for each HEIGHT × DEPTH block of A    256 kB, packed: the second cache
//     for each panel of 8 columns of B    8 kB, packed, sixteen at a time: the first cache
//       for each panel of 4 rows of A     4 kB
//         a tile: 4 × 8 sums in registers
//
// After Kazushige Goto and Robert van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008).
import { pack, panelBytes } from './pack'
import { COLUMNS, ROWS, tile } from './tile'
import { storeFirst, useSpare } from './lanes'
import { dots, sums } from './vector'

const DEPTH: i32 = 256
const HEIGHT: i32 = 256

/** So many panels of B are packed at a time: its rows are then read in long pieces, as memory likes to be read. */
const PANELS: i32 = 16

/** Fewer rows than this do not repay the packing of B. */
const FEW: i32 = 16

/** Where blocks are packed. Every instance has a work area of its own, so that two threads do not meet in it. */
let work: usize = 0

/** The bytes that `useWorkArea` needs. */
export function workBytes(): i32 {
  return bytesOfA() + bytesOfB() + ROWS * COLUMNS * 4 + 32
}

@inline
function bytesOfA(): i32 {
  return (HEIGHT / ROWS) * panelBytes(ROWS, DEPTH)
}

@inline
function bytesOfB(): i32 {
  return PANELS * panelBytes(COLUMNS, DEPTH)
}

export function useWorkArea(address: usize): void {
  work = address
  useSpare(address + workBytes() - 32)
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
  for (let p = 0; p < k; p += DEPTH) {
    const depth = min(DEPTH, k - p)
    const left = at(a, 0, 0, p, aCol)
    const right = at(b, p, bRow, 0, 0)
    multiply(m, n, depth, left, aRow, aCol, right, bRow, bCol, c, cRow, accumulate || p > 0)
  }
}

/** The same for a depth of one block. */
function multiply(
  m: i32, n: i32, depth: i32,
  a: usize, aRow: i32, aCol: i32,
  b: usize, bRow: i32, bCol: i32,
  c: usize, cRow: i32,
  add: bool,
): void {
  const spare = HEIGHT * DEPTH
  if (m == 1 && bCol == 1) return sums(n, depth, b, bRow << 2, a, aCol << 2, c, add, work, spare)
  if (m == 1 && bRow == 1 && aCol == 1) return dots(n, depth, b, bCol << 2, a, c, 4, add)
  if (n == 1 && aCol == 1 && bRow == 1) return dots(m, depth, a, aRow << 2, b, c, cRow << 2, add)
  if (n == 1 && aRow == 1 && cRow == 1) return sums(m, depth, a, aCol << 2, b, bRow << 2, c, add, work, spare)
  for (let i = 0; i < m; i += HEIGHT) {
    const height = min(HEIGHT, m - i)
    pack(work, ROWS, at(a, i, aRow, 0, 0), height, depth, aRow << 2, aCol << 2)
    multiplyBlock(height, n, depth, b, bRow, bCol, at(c, i, cRow, 0, 0), cRow << 2, add)
  }
}

/** The address of element [i, j]. */
@inline
function at(matrix: usize, i: i32, row: i32, j: i32, col: i32): usize {
  return matrix + (<usize>(i * row + j * col) << 2)
}

/** The packed block of A meets all columns of B. A tile that hangs over the edge of C is worked out in a spare place. */
function multiplyBlock(
  height: i32, n: i32, depth: i32,
  b: usize, bRow: i32, bCol: i32,
  c: usize, cStep: usize,
  add: bool,
): void {
  const packed = work + bytesOfA()
  const spare = packed + bytesOfB()
  const inPlace = bCol == 1 && height <= FEW
  const bStep = inPlace ? bRow << 2 : COLUMNS << 2
  for (let j = 0; j < n; j += COLUMNS) {
    const width = min(COLUMNS, n - j)
    const from = at(b, 0, 0, j, bCol)
    const panel = (j / COLUMNS) % PANELS
    if (!inPlace && panel == 0)
      pack(packed, COLUMNS, from, min(PANELS * COLUMNS, n - j), depth, bCol << 2, bRow << 2)
    const columns = inPlace ? from : packed + panel * panelBytes(COLUMNS, depth)
    let rows = work
    let out = c + (<usize>j << 2)
    for (let left = height; left > 0; left -= ROWS) {
      const whole = width == COLUMNS && left >= ROWS
      tile(depth, rows, columns, bStep, whole ? out : spare, whole ? cStep : COLUMNS << 2, add && whole)
      if (!whole) copyTile(min(ROWS, left), width, spare, out, cStep, add)
      rows += panelBytes(ROWS, depth)
      out += cStep * ROWS
    }
  }
}

function copyTile(rows: i32, columns: i32, from: usize, c: usize, cStep: usize, add: bool): void {
  for (; rows > 0; rows--) {
    for (let left = columns; left > 0; left -= 4) {
      const at = <usize>(columns - left) << 2
      const sums = v128.load(from + at)
      storeFirst(left, c + at, add ? f32x4.add(v128.load(c + at), sums) : sums)
    }
    from += COLUMNS << 2
    c += cStep
  }
}

function clear(m: i32, n: i32, c: usize, cRow: i32): void {
  for (let i = 0; i < m; i++) memory.fill(at(c, i, cRow, 0, 0), 0, n << 2)
}
