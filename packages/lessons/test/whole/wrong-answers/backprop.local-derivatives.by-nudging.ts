// wrong: nudges by 0.01 and divides, which is lost in large numbers
// should hear: nudge
/** How much x + y moves with x, and with y. */
export function addLocals(x: number, y: number): [number, number] {
  const d = 0.01
  return [(x + d + y - (x + y)) / d, (x + (y + d) - (x + y)) / d]
}

/** How much x · y moves with x, and with y. */
export function mulLocals(x: number, y: number): [number, number] {
  const d = 0.01
  return [((x + d) * y - x * y) / d, (x * (y + d) - x * y) / d]
}

/** How much xⁿ moves with x. */
export function powLocal(x: number, n: number): number {
  return n * x ** (n - 1)
}

/** How much tanh x moves with x. */
export function tanhLocal(x: number): number {
  return 1 - Math.tanh(x) ** 2
}
