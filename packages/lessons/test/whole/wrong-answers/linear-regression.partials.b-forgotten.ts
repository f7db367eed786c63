// wrong: leaves b out of the error
// should hear: leaves b out
/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  let dw = 0
  let db = 0
  for (let i = 0; i < x.length; i++) {
    const e = w * x[i] - y[i]
    dw += 2 * e * x[i]
    db += 2 * e
  }
  return [dw / x.length, db / x.length]
}
