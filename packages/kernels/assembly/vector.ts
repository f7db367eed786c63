// The product of a matrix and a vector. Every number of the matrix is used once, so that packing gains nothing: it is
// read straight through, in the direction in which it lies.
import { across, madd } from './math'

/** y[i] = Σₚ M[i, p] · x[p], or +=. The rows of M lie in one piece each: four at a time meet x. */
export function dots(
  count: i32, depth: i32,
  matrix: usize, rowStep: usize,
  x: usize,
  y: usize, yStep: usize,
  add: bool,
): void {
  const end = <usize>depth << 2
  for (let i = 0; i < count; i += 4) {
    const rows = count - i
    const row0 = matrix
    const row1 = rows > 1 ? row0 + rowStep : row0 // where rows are missing, the first stands in
    const row2 = rows > 2 ? row1 + rowStep : row0
    const row3 = rows > 3 ? row2 + rowStep : row0
    let s0 = f32x4.splat(0)
    let s1 = s0
    let s2 = s0
    let s3 = s0
    let p: usize = 0
    for (; p + 16 <= end; p += 16) {
      const v = v128.load(x + p)
      s0 = madd(v, v128.load(row0 + p), s0)
      s1 = madd(v, v128.load(row1 + p), s1)
      s2 = madd(v, v128.load(row2 + p), s2)
      s3 = madd(v, v128.load(row3 + p), s3)
    }
    for (; p < end; p += 4) {
      const v = v128.load32_zero(x + p)
      s0 = madd(v, v128.load32_zero(row0 + p), s0)
      s1 = madd(v, v128.load32_zero(row1 + p), s1)
      s2 = madd(v, v128.load32_zero(row2 + p), s2)
      s3 = madd(v, v128.load32_zero(row3 + p), s3)
    }
    put(y, s0, add)
    if (rows > 1) put(y + yStep, s1, add)
    if (rows > 2) put(y + 2 * yStep, s2, add)
    if (rows > 3) put(y + 3 * yStep, s3, add)
    matrix += rowStep << 2
    y += yStep << 2
  }
}

@inline
function put(y: usize, parts: v128, add: bool): void {
  const sum = across(parts)
  store<f32>(y, add ? load<f32>(y) + sum : sum)
}

/** y[j] = Σₚ x[p] · M[p, j], or +=. The rows of M lie in one piece each: scaled by x[p], four at a time go into y. */
export function sums(
  count: i32, depth: i32,
  matrix: usize, rowStep: usize,
  x: usize, xStep: usize,
  y: usize,
  add: bool,
): void {
  if (!add) memory.fill(y, 0, <usize>count << 2)
  let p = 0
  for (; p + 4 <= depth; p += 4) {
    addFour(count, matrix, rowStep, x, xStep, y)
    matrix += rowStep << 2
    x += xStep << 2
  }
  for (; p < depth; p++) {
    addOne(count, matrix, x, y)
    matrix += rowStep
    x += xStep
  }
}

@inline
function addFour(count: i32, row0: usize, rowStep: usize, x: usize, xStep: usize, y: usize): void {
  const x0 = v128.load32_splat(x)
  const x1 = v128.load32_splat(x + xStep)
  const x2 = v128.load32_splat(x + 2 * xStep)
  const x3 = v128.load32_splat(x + 3 * xStep)
  let row1 = row0 + rowStep
  let row2 = row1 + rowStep
  let row3 = row2 + rowStep
  const end = y + (<usize>count << 2)
  while (y + 16 <= end) {
    const s = madd(x1, v128.load(row1), madd(x0, v128.load(row0), v128.load(y)))
    v128.store(y, madd(x3, v128.load(row3), madd(x2, v128.load(row2), s)))
    row0 += 16
    row1 += 16
    row2 += 16
    row3 += 16
    y += 16
  }
  while (y < end) {
    const s = madd(x1, v128.load32_zero(row1), madd(x0, v128.load32_zero(row0), v128.load32_zero(y)))
    v128.store_lane<f32>(y, madd(x3, v128.load32_zero(row3), madd(x2, v128.load32_zero(row2), s)), 0)
    row0 += 4
    row1 += 4
    row2 += 4
    row3 += 4
    y += 4
  }
}

@inline
function addOne(count: i32, row: usize, x: usize, y: usize): void {
  const x0 = v128.load32_splat(x)
  const end = y + (<usize>count << 2)
  while (y + 16 <= end) {
    v128.store(y, madd(x0, v128.load(row), v128.load(y)))
    row += 16
    y += 16
  }
  while (y < end) {
    v128.store_lane<f32>(y, madd(x0, v128.load32_zero(row), v128.load32_zero(y)), 0)
    row += 4
    y += 4
  }
}
