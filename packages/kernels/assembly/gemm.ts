// The matrix product, C = A B or C += A B: where a network spends its time.
//
// Its definition is three loops. They are slow because they wait: a number comes from memory in a hundred times the
// time of a product. So the matrices are cut into blocks that fit the processor's caches, and what was fetched is used
// many times before the next comes:
//
//   for each DEPTH × WIDTH block of B       2 MB, packed: the third cache
//     for each HEIGHT × DEPTH block of A    512 kB, packed: the second cache
//       for each panel of 8 columns of B    16 kB: the first cache (32 kB in the wide binary, of 16 columns)
//         for each panel of 4 rows of A     8 kB
//           a tile: 4 × 8 sums in registers
//
// After Kazushige Goto and Robert van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008).
import { add as addPairs } from './arithmetic'
import { pack, panelBytes } from './pack'
import { COLUMNS, ROWS, tile } from './tile'
import { storeFirst, useSpare } from './lanes'
import { dots, sums } from './vector'

const DEPTH: i32 = 512
const HEIGHT: i32 = 256
const WIDTH: i32 = 1024
/**
 * So many columns of B are packed at a time, where its rows lie in one piece each: memory likes to be read in long pieces.
 * Where its columns do, a strip is one panel, and waits in the first cache.
 */
const STRIP: i32 = 128

/** Fewer rows than this do not repay the packing of B. */
const FEW: i32 = 16

/** Where blocks are packed. Every instance has a work area of its own, so that two threads do not meet in it. */
export let work: usize = 0

/** The bytes that `useWorkArea` needs. */
export function workBytes(): i32 {
  return <i32>(spareTile() - work) + ROWS * COLUMNS * 4 + 64
}

export function useWorkArea(address: usize): void {
  work = address
  useSpare(address + workBytes() - 64)
}

// The work area: a block of A, one of B, what is to be added to a strip of C, and a tile.
@inline
function packedB(): usize {
  return work + (HEIGHT / ROWS) * panelBytes(ROWS, DEPTH)
}

@inline
function stripOfC(): usize {
  return packedB() + (WIDTH / COLUMNS) * panelBytes(COLUMNS, DEPTH)
}

@inline
function spareTile(): usize {
  return stripOfC() + HEIGHT * STRIP * 4
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

/**
 * The same for a depth of one block. Each strip of B is packed just before the first block of A meets it, and waits for the next
 * ones; if there are none, all strips take the same place, which is still near. What is to be added to C is worked out elsewhere:
 * a tile of C lies in four places far apart, and to wait for these takes longer than to read its rows once more, in long pieces.
 */
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
  const inPlace = bCol == 1 && m <= FEW
  const bStep = inPlace ? bRow << 2 : COLUMNS << 2
  const panel = inPlace ? COLUMNS << 2 : panelBytes(COLUMNS, depth)
  const apart = m > HEIGHT ? panel / COLUMNS : 0
  const strip = bCol == 1 ? STRIP : COLUMNS
  const cStep = <usize>cRow << 2
  for (let j = 0; j < n; j += WIDTH) {
    const end = min(j + WIDTH, n)
    for (let i = 0; i < m; i += HEIGHT) {
      const height = min(HEIGHT, m - i)
      pack(work, ROWS, at(a, i, aRow, 0, 0), height, depth, aRow << 2, aCol << 2)
      for (let s = j; s < end; s += strip) {
        const from = at(b, 0, 0, s, bCol)
        const columns = inPlace ? from : packedB() + (s - j) * apart
        const width = min(strip, n - s)
        if (i == 0 && !inPlace) pack(columns, COLUMNS, from, width, depth, bCol << 2, bRow << 2)
        const to = at(c, i, cRow, s, 1)
        multiplyStrip(height, width, depth, columns, bStep, panel, add ? stripOfC() : to, add ? STRIP << 2 : cStep)
        if (add) addStrip(height, width, to, cStep)
      }
    }
  }
}

/** The address of element [i, j]. */
@inline
function at(matrix: usize, i: i32, row: i32, j: i32, col: i32): usize {
  return matrix + (<usize>(i * row + j * col) << 2)
}

/** The panels of B lie `panel` bytes apart. A tile that hangs over the edge of C is worked out in a spare place. */
function multiplyStrip(
  height: i32, width: i32, depth: i32,
  b: usize, bStep: usize, panel: i32,
  c: usize, cStep: usize,
): void {
  const spare = spareTile()
  for (; width > 0; width -= COLUMNS) {
    let rows = work
    let to = c
    for (let left = height; left > 0; left -= ROWS) {
      const whole = width >= COLUMNS && left >= ROWS
      tile(depth, rows, b, bStep, whole ? to : spare, whole ? cStep : COLUMNS << 2)
      if (!whole) copyTile(min(ROWS, left), min(COLUMNS, width), spare, to, cStep)
      rows += panelBytes(ROWS, depth)
      to += cStep * ROWS
    }
    b += panel
    c += COLUMNS << 2
  }
}

function copyTile(rows: i32, columns: i32, from: usize, c: usize, cStep: usize): void {
  for (; rows > 0; rows--) {
    for (let j = 0; j < columns; j += 4) {
      storeFirst(columns - j, c + (j << 2), v128.load(from + (j << 2)))
    }
    from += COLUMNS << 2
    c += cStep
  }
}

function addStrip(height: i32, width: i32, c: usize, cStep: usize): void {
  let from = stripOfC()
  for (; height > 0; height--) {
    addPairs(width, c, from, c)
    from += STRIP << 2
    c += cStep
  }
}

function clear(m: i32, n: i32, c: usize, cRow: i32): void {
  for (let i = 0; i < m; i++) memory.fill(at(c, i, cRow, 0, 0), 0, n << 2)
}
