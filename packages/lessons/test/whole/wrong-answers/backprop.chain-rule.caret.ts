// wrong: ^ is exclusive or, not a power
// should hear: exclusive or|\*\*|\bxor\b|\^
/** f(x) = (2x + 1)³ */
export function f(x: number): number {
  return (2 * x + 1) ** 3
}

/** df/dx */
export function derivative(x: number): number {
  return 6 * (2 * x + 1) ^ 2
}
