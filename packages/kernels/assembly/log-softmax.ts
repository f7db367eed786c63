// The logarithm of softmax, which loses no digits where a share is nearly 0; and cross-entropy, the loss made of it.
import { mulScalar, subScalar } from './arithmetic'
import { decay4, OVER_TWO_64 } from './exp'
import { four, ROUND, spare, STEP, storePair, storeRest, upper } from './lanes'
import { log } from './math'
import { total } from './reduce'
import { exponentials, top } from './softmax'

/** y[r] = x[r] − ln Σ e^x[r] */
export function logSoftmax(rows: i32, cols: i32, x: usize, y: usize): void {
  for (; rows > 0; rows--) {
    const highest = top(cols, x)
    const sum = exponentials(cols, x, highest, spare, 0)
    subScalar(cols, x, highest, y)
    subScalar(cols, y, logOf(sum), y)
    x += cols << 2
    y += cols << 2
  }
}

/** The logarithm of a sum that is 2⁶⁴ times too large. */
@inline
function logOf(sum: f32): f32 {
  return log(sum * load<f32>(OVER_TWO_64))
}

/** dx = g − e^y Σ g */
export function logSoftmaxBack(rows: i32, cols: i32, y: usize, g: usize, dx: usize): void {
  for (; rows > 0; rows--) {
    logSoftmaxBackRow(cols, y, g, f32x4.splat(total(cols, g)), dx)
    y += cols << 2
    g += cols << 2
    dx += cols << 2
  }
}

@inline
function logSoftmaxBackRow(cols: i32, y: usize, g: usize, sum: v128, dx: usize): void {
  while (true) {
    const low = slopeOf(v128.load(y), v128.load(g), sum)
    const high = WIDE ? slopeOf(upper(y), upper(g), sum) : low
    if (cols < ROUND) return storeRest(cols, dx, low, high)
    storePair(dx, low, high)
    cols -= ROUND
    y += STEP
    g += STEP
    dx += STEP
  }
}

/** g − e^y · sum */
@inline
function slopeOf(y: v128, g: v128, sum: v128): v128 {
  return f32x4.sub(g, f32x4.mul(f32x4.mul(decay4(y), four(OVER_TWO_64)), sum))
}

/**
 * The mean over all rows of −ln softmax(x[r])[label[r]]; d, its gradient, is (softmax(x) − 1 at the label) / rows.
 * Labels are int32, from 0 to cols − 1.
 */
export function crossEntropy(rows: i32, cols: i32, x: usize, labels: usize, d: usize): f32 {
  const share: f32 = <f32>1 / <f32>rows
  let loss: f64 = 0
  for (let r = 0; r < rows; r++) {
    const label = <usize>load<i32>(labels) << 2
    const highest = top(cols, x)
    const right = load<f32>(x + label) - highest
    const sum = exponentials(cols, x, highest, d)
    loss += logOf(sum) - right
    mulScalar(cols, d, share / sum, d)
    store<f32>(d + label, load<f32>(d + label) - share)
    labels += 4
    x += cols << 2
    d += cols << 2
  }
  return <f32>(loss / rows)
}
