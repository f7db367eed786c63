// The ways through arrays: number by number, one array or two side by side; and through matrices, every row of which
// meets the same row, or a number of its own. What is done there is one of the operations, chosen when this is compiled:
// everything is inlined, and no choice is left inside a loop.
//
// All go a round at a time: four numbers, or twice four. At the end they read up to 32 bytes too far, which does no harm:
// there is more memory behind every array; but they store only what belongs there.
import { madd, rest, STEP, storePair, storeRest, storeRestOfEight, storeTwo, wholes } from './lanes'
import { apply, blend, combine, Pair, Single, Trio } from './operations'

/** y[i] = f(x[i]) */
@inline
export function each(f: Single, n: i32, x: usize, y: usize): void {
  const last = y + wholes(n)
  while (true) {
    const low = apply(f, v128.load(x))
    const high = WIDE ? apply(f, v128.load(x, 16)) : low
    if (y == last) return storeRest(rest(n), y, low, high)
    storePair(y, low, high)
    x += STEP
    y += STEP
  }
}

/** y[i] = a[i] ∘ b[i] */
@inline
export function pairs(op: Pair, n: i32, a: usize, b: usize, y: usize): void {
  const last = y + wholes(n)
  while (true) {
    const low = combine(op, v128.load(a), v128.load(b))
    const high = WIDE ? combine(op, v128.load(a, 16), v128.load(b, 16)) : low
    if (y == last) return storeRest(rest(n), y, low, high)
    storePair(y, low, high)
    a += STEP
    b += STEP
    y += STEP
  }
}

/** y[i] = x[i] ∘ number */
@inline
export function withNumber(op: Pair, n: i32, x: usize, number: f32, y: usize): void {
  const numbers = f32x4.splat(number)
  const last = y + wholes(n)
  while (true) {
    const low = combine(op, v128.load(x), numbers)
    const high = WIDE ? combine(op, v128.load(x, 16), numbers) : low
    if (y == last) return storeRest(rest(n), y, low, high)
    storePair(y, low, high)
    x += STEP
    y += STEP
  }
}

/** y[i] = a[i] ∘ b[i] ∘ number */
@inline
export function pairsWithNumber(op: Trio, n: i32, a: usize, b: usize, number: f32, y: usize): void {
  const numbers = f32x4.splat(number)
  const last = y + wholes(n)
  while (true) {
    const low = blend(op, v128.load(a), v128.load(b), numbers)
    const high = WIDE ? blend(op, v128.load(a, 16), v128.load(b, 16), numbers) : low
    if (y == last) return storeRest(rest(n), y, low, high)
    storePair(y, low, high)
    a += STEP
    b += STEP
    y += STEP
  }
}

/** y[r, c] = x[r, c] ∘ row[c] */
@inline
export function eachRow(op: Pair, rows: i32, cols: i32, x: usize, row: usize, y: usize): void {
  for (let r = 0; r < rows; r++) {
    pairs(op, cols, x, row, y)
    x += cols << 2
    y += cols << 2
  }
}

/** y[r, c] = x[r, c] ∘ column[r] */
@inline
export function eachColumn(op: Pair, rows: i32, cols: i32, x: usize, column: usize, y: usize): void {
  for (let r = 0; r < rows; r++) {
    withNumber(op, cols, x, load<f32>(column), y)
    x += cols << 2
    y += cols << 2
    column += 4
  }
}

/** y[i] += x[i] · factor. Eight numbers a round in every binary: with four, so short a loop mostly counts. */
export function addScaled(n: i32, x: usize, factor: f32, y: usize): void {
  const factors = f32x4.splat(factor)
  const last = y + wholes(n, 8)
  while (true) {
    const low = madd(v128.load(x), factors, v128.load(y))
    const high = madd(v128.load(x, 16), factors, v128.load(y, 16))
    if (y == last) return storeRestOfEight(rest(n, 8), y, low, high)
    storeTwo(y, low, high)
    x += 32
    y += 32
  }
}
