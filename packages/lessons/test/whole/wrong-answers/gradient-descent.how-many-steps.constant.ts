// wrong: writes the number of the taxi
// should hear: curvature|c\b|taxi|bowl
/** What one step makes of the distance. */
export function factor(lr: number, c: number): number {
  return 1 - lr * c
}

/** The border. */
export function largestRate(c: number): number {
  return 1 / 7
}
