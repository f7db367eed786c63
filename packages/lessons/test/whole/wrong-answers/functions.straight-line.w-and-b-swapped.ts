// wrong: w and b have changed places: b·x + w
// should hear: swap|chang\w+ places|exchang|mixed|\bw\b.{0,40}(multipl|times|belongs|slope)|\bb\b.{0,40}(added|at x = 0|belongs|value)
/** The straight line with slope w that starts at b: y = w·x + b. */
export function line(x: number, w: number, b: number): number {
  return b * x + w
}
