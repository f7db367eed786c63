// wrong: leaves b out
// should hear: \bb\b|when x is 0
/** The straight line with slope w that starts at b: y = w·x + b. */
export function line(x: number, w: number, b: number): number {
  const y = x * w
  return y
}
