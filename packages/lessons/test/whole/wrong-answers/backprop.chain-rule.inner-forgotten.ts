// wrong: differentiates the outer function only and forgets the factor 2 of the inner one
// should hear: inner|twice|half|factor|chain|times 2|by 2|2x
/** f(x) = (2x + 1)³ */
export function f(x: number): number {
  return (2 * x + 1) ** 3
}

/** df/dx */
export function derivative(x: number): number {
  return 3 * (2 * x + 1) ** 2
}
