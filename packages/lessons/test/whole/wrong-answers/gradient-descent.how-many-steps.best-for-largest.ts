// wrong: gives the best rate
// should hear: factor is 0|best|single step
/** What one step makes of the distance. */
export function factor(lr: number, c: number): number {
  return 1 - lr * c
}

/** The border. */
export function largestRate(c: number): number {
  return 1 / c
}
