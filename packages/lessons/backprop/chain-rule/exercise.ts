/** f(x) = (2x + 1)³ */
export function f(x: number): number {
  return (2 * x + 1) ** 3
}

/** df/dx */
export function derivative(x: number): number {
  // todo: the derivative of the outer function times that of the inner one
  return 3 * (2 * x + 1) ** 2 * 2
  // end
}
