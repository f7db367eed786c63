// Max pooling: of the pixels in each window only the largest stays. Which one it was is kept for the way back, where there
// is one.
import { choose, four, larger, storeFirst } from './lanes'
import { MINUS_INFINITY } from './math'

/**
 * For each window of height × width the largest number, the first of equals, or NaN where there is one; and in `winners`,
 * unless that is 0, where it lies in x, int32. Windows are `down` and `right` pixels apart, rows and planes of x `xRow`
 * and `xPlane`.
 */
export function maxPool(
  planes: i32, rows: i32, cols: i32,
  height: i32, width: i32, down: i32, right: i32,
  x: usize, xRow: i32, xPlane: i32,
  y: usize, winners: usize,
): void {
  const apart = i32x4.mul(i32x4.splat(right), i32x4(0, 1, 2, 3))
  const further = i32x4.splat(4 * right)
  const one = i32x4.splat(1)
  const halves = height == 2 && width == 2 && right == 2
  for (let plane = 0; plane < planes; plane++) {
    for (let i = 0; i < rows; i++) {
      const corner = plane * xPlane + i * down * xRow
      const places = i32x4.add(i32x4.splat(corner), apart)
      const at = x + (<usize>corner << 2)
      if (halves) halveRow(cols, at, xRow, places, one, further, y, winners)
      else poolRow(cols, height, width, right, at, xRow, places, one, further, y, winners)
      y += cols << 2
      if (winners) winners += cols << 2
    }
  }
}

/** A row of windows, four side by side, each in a lane; fewer at the edge. */
@inline
function poolRow(
  windows: i32, height: i32, width: i32, right: i32,
  x: usize, xRow: i32, places: v128, one: v128, further: v128,
  y: usize, winners: usize,
): void {
  const down = i32x4.splat(xRow - width)
  for (; windows > 0; windows -= 4) {
    let at = x
    let place = places
    let winner = place
    let most = four(MINUS_INFINITY)
    for (let u = 0; u < height; u++) {
      for (let v = 0; v < width; v++) {
        const seen = fourApart(windows, at, <usize>right << 2)
        winner = choose(beats(seen, most), place, winner)
        most = larger(most, seen)
        place = i32x4.add(place, one)
        at += 4
      }
      place = i32x4.add(place, down)
      at += <usize>(xRow - width) << 2
    }
    put(windows, y, most)
    if (winners) {
      put(windows, winners, winner)
      winners += 16
    }
    x += <usize>right << 4
    y += 16
    places = i32x4.add(places, further)
  }
}

/** Four numbers that lie `step` bytes apart, or as many as are asked for: the others might lie nowhere. */
@inline
function fourApart(count: i32, x: usize, step: usize): v128 {
  let v = v128.load32_zero(x)
  if (count > 1) v = v128.load_lane<f32>(x + step, v, 1)
  if (count > 2) v = v128.load_lane<f32>(x + 2 * step, v, 2)
  if (count > 3) v = v128.load_lane<f32>(x + 3 * step, v, 3)
  return v
}

/** The same for windows of 2 × 2 that stand side by side, which nearly all networks have: no more loops. */
@inline
function halveRow(
  windows: i32,
  x: usize, xRow: i32, place: v128, one: v128, further: v128,
  y: usize, winners: usize,
): void {
  const down = i32x4.splat(xRow)
  for (; windows > 0; windows -= 4) {
    const a = v128.load(x)
    const b = v128.load(x, 16)
    const below = x + (<usize>xRow << 2)
    const c = v128.load(below)
    const d = v128.load(below, 16)

    const first = evens(a, b)
    const second = odds(a, b)
    const third = evens(c, d)
    const fourth = odds(c, d)
    const above = larger(first, second)
    const most = larger(above, third)
    put(windows, y, larger(most, fourth))

    if (winners) {
      const under = i32x4.add(place, down)
      let winner = choose(beats(second, first), i32x4.add(place, one), place)
      winner = choose(beats(third, above), under, winner)
      put(windows, winners, choose(beats(fourth, most), i32x4.add(under, one), winner))
      place = i32x4.add(place, further)
      winners += 16
    }
    x += 32
    y += 16
  }
}

/** NaN beats everything, so that it is not overlooked. */
@inline
function beats(a: v128, b: v128): v128 {
  return v128.or(f32x4.gt(a, b), f32x4.ne(a, a))
}

@inline
function evens(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 0, 2, 4, 6)
}

@inline
function odds(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 1, 3, 5, 7)
}

@inline
function put(count: i32, y: usize, v: v128): void {
  if (count >= 4) v128.store(y, v)
  else storeFirst(count, y, v)
}

/** Each gradient goes to the number that won: dx[winners[i]] += g[i]. */
export function maxPoolBack(n: i32, winners: usize, g: usize, dx: usize): void {
  for (; n > 0; n--) {
    const to = dx + (<usize>load<i32>(winners) << 2)
    store<f32>(to, load<f32>(to) + load<f32>(g))
    winners += 4
    g += 4
  }
}
