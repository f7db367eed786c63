/** The straight line with slope w that starts at b: y = w·x + b. */
export function line(x: number, w: number, b: number): number {
  // todo: return w·x + b
  return w * x + b
  // end
}
