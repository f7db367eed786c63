// The heart of gemm: 4 rows of A meet 8 columns of B, and the 32 sums stay in eight registers from first to last.
//
// Each step p reads 4 + 8 numbers and makes 32 products. It is the tile of multiply.ts in @neuralings/tensor, grown up:
// there 2 rows meet 2 columns. Eight registers of sums, two of B and one of A leave a processor with sixteen some to
// spare. Larger tiles, and this one unrolled, are no faster on any engine, and half as fast on some.
import { madd, storeFirst } from './lanes'

/**
 * C[rows × columns] = Σₚ A[p] · B[p], or += where `add`. A is a packed panel: 4 numbers for each p; B may be one, or lie
 * in its matrix: 8 numbers side by side for each p, the next `bStep` bytes further.
 */
@inline
export function tile(
  rows: i32, columns: i32, depth: i32,
  a: usize,
  b: usize, bStep: usize,
  c: usize, cStep: usize,
  add: bool,
): void {
  const zero = f32x4.splat(0)
  let c00 = zero
  let c01 = zero
  let c10 = zero
  let c11 = zero
  let c20 = zero
  let c21 = zero
  let c30 = zero
  let c31 = zero
  const end = a + (<usize>depth << 4)
  while (a < end) {
    const b0 = v128.load(b, 0)
    const b1 = v128.load(b, 16)
    let row = v128.load32_splat(a, 0)
    c00 = madd(row, b0, c00)
    c01 = madd(row, b1, c01)
    row = v128.load32_splat(a, 4)
    c10 = madd(row, b0, c10)
    c11 = madd(row, b1, c11)
    row = v128.load32_splat(a, 8)
    c20 = madd(row, b0, c20)
    c21 = madd(row, b1, c21)
    row = v128.load32_splat(a, 12)
    c30 = madd(row, b0, c30)
    c31 = madd(row, b1, c31)
    a += 16
    b += bStep
  }
  if (rows == 4 && columns == 8) {
    put(c, c00, c01, add)
    put(c + cStep, c10, c11, add)
    put(c + 2 * cStep, c20, c21, add)
    put(c + 3 * cStep, c30, c31, add)
    return
  }
  putFirst(columns, c, c00, c01, add)
  if (rows > 1) putFirst(columns, c + cStep, c10, c11, add)
  if (rows > 2) putFirst(columns, c + 2 * cStep, c20, c21, add)
  if (rows > 3) putFirst(columns, c + 3 * cStep, c30, c31, add)
}

/** Writes a row of 8 sums. */
@inline
function put(c: usize, left: v128, right: v128, add: bool): void {
  v128.store(c, add ? f32x4.add(v128.load(c), left) : left)
  v128.store(c, add ? f32x4.add(v128.load(c, 16), right) : right, 16)
}

/** Writes the first `columns` sums of a row that hangs over the edge of C. */
function putFirst(columns: i32, c: usize, left: v128, right: v128, add: bool): void {
  storeFirst(columns, c, add ? f32x4.add(v128.load(c), left) : left)
  storeFirst(columns - 4, c + 16, add ? f32x4.add(v128.load(c, 16), right) : right)
}
