// The heart of gemm: 4 rows of A meet 8 columns of B, and the 32 sums stay in eight registers from first to last.
//
// Each step p reads 4 + 8 numbers and makes 32 products. It is the tile of multiply.ts in @neuralings/tensor, grown up:
// there 2 rows meet 2 columns. Eight registers of sums, two of B and one of A leave a processor with sixteen some to
// spare. Larger tiles, and this one unrolled, are no faster on any engine, and half as fast on some. The wide binary has
// 16 columns, because its registers are paired: eight of 256 bits again, as many as a processor needs that begins two products
// a cycle and has each ready after four.
import { madd, storeFour, storeTwo } from './lanes'

export const ROWS: i32 = 4
export const COLUMNS: i32 = WIDE ? 16 : 8

/**
 * C = Σₚ A[p] · B[p]. A is a packed panel: 4 numbers for each p; B may be one, or lie in its matrix: COLUMNS numbers side by
 * side for each p, the next `bStep` bytes further.
 */
@inline
export function tile(depth: i32, a: usize, b: usize, bStep: usize, c: usize, cStep: usize): void {
  const zero = f32x4.splat(0)
  let c00 = zero
  let c01 = zero
  let c02 = zero
  let c03 = zero
  let c10 = zero
  let c11 = zero
  let c12 = zero
  let c13 = zero
  let c20 = zero
  let c21 = zero
  let c22 = zero
  let c23 = zero
  let c30 = zero
  let c31 = zero
  let c32 = zero
  let c33 = zero
  const end = a + (<usize>depth << 4)
  while (a < end) {
    const b0 = v128.load(b, 0)
    const b1 = v128.load(b, 16)
    const b2 = WIDE ? v128.load(b, 32) : zero
    const b3 = WIDE ? v128.load(b, 48) : zero
    let row = v128.load32_splat(a, 0)
    c00 = madd(row, b0, c00)
    c01 = madd(row, b1, c01)
    if (WIDE) {
      c02 = madd(row, b2, c02)
      c03 = madd(row, b3, c03)
    }
    row = v128.load32_splat(a, 4)
    c10 = madd(row, b0, c10)
    c11 = madd(row, b1, c11)
    if (WIDE) {
      c12 = madd(row, b2, c12)
      c13 = madd(row, b3, c13)
    }
    row = v128.load32_splat(a, 8)
    c20 = madd(row, b0, c20)
    c21 = madd(row, b1, c21)
    if (WIDE) {
      c22 = madd(row, b2, c22)
      c23 = madd(row, b3, c23)
    }
    row = v128.load32_splat(a, 12)
    c30 = madd(row, b0, c30)
    c31 = madd(row, b1, c31)
    if (WIDE) {
      c32 = madd(row, b2, c32)
      c33 = madd(row, b3, c33)
    }
    a += 16
    b += bStep
  }
  const d = c + cStep
  const e = d + cStep
  const f = e + cStep
  putRow(c, c00, c01, c02, c03)
  putRow(d, c10, c11, c12, c13)
  putRow(e, c20, c21, c22, c23)
  putRow(f, c30, c31, c32, c33)
}

/** Writes a row of sums: two registers, or four. */
@inline
export function putRow(c: usize, c0: v128, c1: v128, c2: v128, c3: v128): void {
  if (WIDE) storeFour(c, c0, c1, c2, c3)
  else storeTwo(c, c0, c1)
}
