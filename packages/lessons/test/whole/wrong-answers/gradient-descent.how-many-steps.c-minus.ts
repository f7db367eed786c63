// wrong: swaps rate and curvature
// should hear: c / lr is 0 / 0|steeper
/** What one step makes of the distance. */
export function factor(lr: number, c: number): number {
  return 1 - c / lr
}

/** The border. */
export function largestRate(c: number): number {
  return 2 / c
}
