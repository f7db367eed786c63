// wrong: only two of the four are written, and of these the sum has the values and not the derivatives
// should hear: todo|addLocals|x \+ y|not (yet )?(written|done)|unfinished|still to
/** How much x + y moves with x, and with y. */
export function addLocals(x: number, y: number): [number, number] {
  return [x, y]
}

/** How much x · y moves with x, and with y. */
export function mulLocals(x: number, y: number): [number, number] {
  return [y, x]
}

/** How much xⁿ moves with x. */
export function powLocal(x: number, n: number): number {
  throw new Error('todo: the local derivative of xⁿ')
}

/** How much tanh x moves with x. */
export function tanhLocal(x: number): number {
  throw new Error('todo: the local derivative of tanh x')
}
