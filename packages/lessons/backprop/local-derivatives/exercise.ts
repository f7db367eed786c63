/** How much x + y moves with x, and with y. */
export function addLocals(x: number, y: number): [number, number] {
  // todo: the two local derivatives of x + y
  return [1, 1]
  // end
}

/** How much x · y moves with x, and with y. */
export function mulLocals(x: number, y: number): [number, number] {
  // todo: the two local derivatives of x · y
  return [y, x]
  // end
}

/** How much xⁿ moves with x. */
export function powLocal(x: number, n: number): number {
  // todo: the local derivative of xⁿ
  return n * x ** (n - 1)
  // end
}

/** How much tanh x moves with x. */
export function tanhLocal(x: number): number {
  // todo: the local derivative of tanh x
  return 1 - Math.tanh(x) ** 2
  // end
}
