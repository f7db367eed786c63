// The softmax of attention: each row sees only some of its numbers. Where words are read one after another, row r sees
// one number more than the row before; and a mask may hide others.
import { mulScalar } from './arithmetic'
import { choose, first, storeFirst } from './lanes'
import { exponentials, top } from './softmax'

/**
 * x[r] becomes softmax(scale · x[r]) over what row r sees: of its first `seen` + r numbers those whose mask is not 0. All
 * others become 0, as does a row that sees nothing. The mask is int32, its rows begin `maskRow` numbers apart; at the
 * address 0 there is none.
 */
export function softmaxSeen(
  rows: i32, cols: i32, x: usize,
  scale: f32, seen: i32,
  mask: usize, maskRow: i32,
): void {
  for (; rows > 0; rows--) {
    const count = max(0, min(seen, cols))
    mulScalar(count, x, scale, x) // and then hide: −∞ times a scale below 0 is +∞
    if (count > 0 && (mask == 0 || hide(count, x, mask))) softmaxRow(count, x)
    else memory.fill(x, 0, <usize>count << 2)
    memory.fill(x + (<usize>count << 2), 0, <usize>(cols - count) << 2)
    x += cols << 2
    seen++
    if (mask) mask += maskRow << 2
  }
}

function softmaxRow(count: i32, x: usize): void {
  const sum = exponentials(count, x, top(count, x), x)
  mulScalar(count, x, 1 / sum, x)
}

const HIDDEN = memory.data<f32>([-Infinity])

/** Puts −Infinity wherever the mask is 0. Returns whether anything is left to be seen. */
function hide(count: i32, x: usize, mask: usize): bool {
  let left = i32x4.splat(0)
  while (true) {
    const visible = v128.load(mask)
    const values = choose(i32x4.eq(visible, i32x4.splat(0)), v128.load32_splat(HIDDEN), v128.load(x))
    if (count < 4) {
      storeFirst(count, x, values)
      return v128.any_true(v128.or(left, first(count, visible)))
    }
    v128.store(x, values)
    left = v128.or(left, visible)
    count -= 4
    x += 16
    mask += 16
  }
}
