// wrong: gives each input of the product its own value, not the other factor
// should hear: other (factor|one|input|number)|swap|chang\w+ places|mulLocals|x · y
/** How much x + y moves with x, and with y. */
export function addLocals(x: number, y: number): [number, number] {
  return [1, 1]
}

/** How much x · y moves with x, and with y. */
export function mulLocals(x: number, y: number): [number, number] {
  return [x, y]
}

/** How much xⁿ moves with x. */
export function powLocal(x: number, n: number): number {
  return n * x ** (n - 1)
}

/** How much tanh x moves with x. */
export function tanhLocal(x: number): number {
  return 1 - Math.tanh(x) ** 2
}
