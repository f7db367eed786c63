// wrong: takes 1 − x² in place of 1 − tanh² x
// should hear: tanh
/** How much x + y moves with x, and with y. */
export function addLocals(x: number, y: number): [number, number] {
  return [1, 1]
}

/** How much x · y moves with x, and with y. */
export function mulLocals(x: number, y: number): [number, number] {
  return [y, x]
}

/** How much xⁿ moves with x. */
export function powLocal(x: number, n: number): number {
  return n * x ** (n - 1)
}

/** How much tanh x moves with x. */
export function tanhLocal(x: number): number {
  return 1 - x * x
}
