// wrong: takes 2x for the derivative of 2x + 1
// should hear: inner|2x|\b2\b.{0,60}(not|instead|machine)|du
/** f(x) = (2x + 1)³ */
export function f(x: number): number {
  return (2 * x + 1) ** 3
}

/** df/dx */
export function derivative(x: number): number {
  return 3 * (2 * x + 1) ** 2 * (2 * x)
}
