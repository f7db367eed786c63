// wrong: clamps the factor at 0
// should hear: below 0|other side|negative|sign
/** What one step makes of the distance. */
export function factor(lr: number, c: number): number {
  return Math.max(0, 1 - lr * c)
}

/** The border. */
export function largestRate(c: number): number {
  return 2 / c
}
