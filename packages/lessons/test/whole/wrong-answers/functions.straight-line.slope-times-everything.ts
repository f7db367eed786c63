// wrong: parentheses in the wrong place: w·(x + b)
// should hear: parenthes|bracket|\bb\b.{0,40}(multipl|times)|w ?[·*] ?\(x|only x|at x = 0
/** The straight line with slope w that starts at b: y = w·x + b. */
export function line(x: number, w: number, b: number): number {
  return w * (x + b)
}
