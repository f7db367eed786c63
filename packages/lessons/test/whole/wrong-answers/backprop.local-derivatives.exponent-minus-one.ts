// wrong: n·xⁿ − 1 for n·xⁿ⁻¹: the parentheses around the exponent are missing
// should hear: parenthes|bracket|exponent|n [-−] 1|powLocal
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
  return n * x ** n - 1
}

/** How much tanh x moves with x. */
export function tanhLocal(x: number): number {
  return 1 - Math.tanh(x) ** 2
}
