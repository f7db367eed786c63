// The product of a matrix and a vector. Every number of the matrix is used once, so that packing gains nothing: it is
// read straight through, in the direction in which it lies.
import { add as addPairs } from './arithmetic'
import { acrossEach, first, madd, storeFirst } from './lanes'

/** y[i] = Σₚ M[i, p] · x[p], or +=. The rows of M lie in one piece each: four at a time meet x. */
export function dots(
  count: i32, depth: i32,
  matrix: usize, rowStep: usize,
  x: usize,
  y: usize, yStep: usize,
  add: bool,
): void {
  const whole = <usize>(depth & ~3) << 2
  const rest = depth & 3
  for (let rows = count; rows > 0; rows -= 4) {
    const row0 = matrix
    const row1 = rows > 1 ? row0 + rowStep : row0 // where rows are missing, the first stands in
    const row2 = rows > 2 ? row1 + rowStep : row0
    const row3 = rows > 3 ? row2 + rowStep : row0
    let s0 = f32x4.splat(0)
    let s1 = s0
    let s2 = s0
    let s3 = s0
    for (let p: usize = 0; p < whole; p += 16) {
      const v = v128.load(x + p)
      s0 = madd(v, v128.load(row0 + p), s0)
      s1 = madd(v, v128.load(row1 + p), s1)
      s2 = madd(v, v128.load(row2 + p), s2)
      s3 = madd(v, v128.load(row3 + p), s3)
    }
    if (rest) {
      const v = first(rest, v128.load(x + whole))
      s0 = madd(v, first(rest, v128.load(row0 + whole)), s0)
      s1 = madd(v, first(rest, v128.load(row1 + whole)), s1)
      s2 = madd(v, first(rest, v128.load(row2 + whole)), s2)
      s3 = madd(v, first(rest, v128.load(row3 + whole)), s3)
    }
    const sums = acrossEach(s0, s1, s2, s3)
    put(y, f32x4.extract_lane(sums, 0), add)
    if (rows > 1) put(y + yStep, f32x4.extract_lane(sums, 1), add)
    if (rows > 2) put(y + 2 * yStep, f32x4.extract_lane(sums, 2), add)
    if (rows > 3) put(y + 3 * yStep, f32x4.extract_lane(sums, 3), add)
    y += yStep << 2
    matrix += rowStep << 2
  }
}

@inline
function put(y: usize, sum: f32, add: bool): void {
  store<f32>(y, add ? load<f32>(y) + sum : sum)
}

/**
 * y[j] = Σₚ x[p] · M[p, j], or +=. The rows of M lie in one piece each: scaled by x[p], four at a time go into y. Products
 * are added up in the order of p, as in the tile: to the last bit a row of C comes out the same, alone or with others. So
 * where sums are to be added to y, they are made elsewhere first, in a place with `room` for some numbers.
 */
export function sums(
  count: i32, depth: i32,
  matrix: usize, rowStep: usize,
  x: usize, xStep: usize,
  y: usize,
  add: bool, elsewhere: usize, room: i32,
): void {
  if (!add) return sumRows(count, depth, matrix, rowStep, x, xStep, y)
  for (; count > 0; count -= room) {
    const some = min(count, room)
    sumRows(some, depth, matrix, rowStep, x, xStep, elsewhere)
    addPairs(some, y, elsewhere, y)
    matrix += room << 2
    y += room << 2
  }
}

function sumRows(
  count: i32, depth: i32,
  matrix: usize, rowStep: usize,
  x: usize, xStep: usize,
  y: usize,
): void {
  memory.fill(y, 0, <usize>count << 2)
  for (; depth >= 4; depth -= 4) {
    addFour(count, matrix, rowStep, x, xStep, y)
    matrix += rowStep << 2
    x += xStep << 2
  }
  for (; depth > 0; depth--) {
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
  while (true) {
    let s = madd(x0, v128.load(row0), v128.load(y))
    s = madd(x1, v128.load(row1), s)
    s = madd(x2, v128.load(row2), s)
    s = madd(x3, v128.load(row3), s)
    if (count < 4) return storeFirst(count, y, s)
    v128.store(y, s)
    count -= 4
    row0 += 16
    row1 += 16
    row2 += 16
    row3 += 16
    y += 16
  }
}

@inline
function addOne(count: i32, row: usize, x: usize, y: usize): void {
  const x0 = v128.load32_splat(x)
  while (true) {
    const s = madd(x0, v128.load(row), v128.load(y))
    if (count < 4) return storeFirst(count, y, s)
    v128.store(y, s)
    count -= 4
    row += 16
    y += 16
  }
}
