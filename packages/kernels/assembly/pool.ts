// Max pooling: of the pixels in each window only the largest stays. Which one it was is kept for the way back.
import { choose, storeFirst } from './lanes'

/**
 * For each window of height × width the largest number, the first of equals, or NaN where there is one; and in `winners`
 * where it lies in x, int32. Windows are `down` and `right` pixels apart, rows and planes of x `xRow` and `xPlane`.
 */
export function maxPool(
  planes: i32, rows: i32, cols: i32,
  height: i32, width: i32, down: i32, right: i32,
  x: usize, xRow: i32, xPlane: i32,
  y: usize, winners: usize,
): void {
  const apart = i32x4.mul(i32x4.splat(right), i32x4(0, 1, 2, 3))
  for (let plane = 0; plane < planes; plane++) {
    for (let i = 0; i < rows; i++) {
      const row = plane * xPlane + i * down * xRow
      for (let left = cols; left > 0; left -= 4) {
        const corner = row + (cols - left) * right
        const corners = i32x4.add(i32x4.splat(corner), apart)
        fourWindows(left, height, width, right, x + (<usize>corner << 2), xRow, corners, y, winners)
        const done = <usize>min(4, left) << 2
        y += done
        winners += done
      }
    }
  }
}

/** Four windows side by side, each in a lane; fewer at the edge. */
@inline
function fourWindows(
  windows: i32, height: i32, width: i32, right: i32,
  x: usize, xRow: i32, place: v128,
  y: usize, winners: usize,
): void {
  const one = i32x4.splat(1)
  const down = i32x4.splat(xRow - width)
  let largest = f32x4.splat(-Infinity)
  let winner = place
  for (let u = 0; u < height; u++) {
    for (let v = 0; v < width; v++) {
      const seen = fourApart(windows, x, right)
      const wins = v128.or(f32x4.gt(seen, largest), f32x4.ne(seen, seen))
      largest = choose(wins, seen, largest)
      winner = choose(wins, place, winner)
      place = i32x4.add(place, one)
      x += 4
    }
    place = i32x4.add(place, down)
    x += <usize>(xRow - width) << 2
  }
  if (windows >= 4) {
    v128.store(y, largest)
    v128.store(winners, winner)
  } else {
    storeFirst(windows, y, largest)
    storeFirst(windows, winners, winner)
  }
}

/** Four numbers that lie `step` apart. Only `count` of them are needed: with large steps the others may lie nowhere. */
@inline
function fourApart(count: i32, x: usize, step: i32): v128 {
  if (step == 1) return v128.load(x)
  if (step == 2) return v128.shuffle<f32>(v128.load(x), v128.load(x, 16), 0, 2, 4, 6)
  const bytes = <usize>step << 2
  let v = v128.load32_zero(x)
  if (count > 1) v = v128.load_lane<f32>(x + bytes, v, 1)
  if (count > 2) v = v128.load_lane<f32>(x + 2 * bytes, v, 2)
  if (count > 3) v = v128.load_lane<f32>(x + 3 * bytes, v, 3)
  return v
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
