// wrong: takes the squared error times x
// should hear: squared error
/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  let dw = 0
  let db = 0
  for (let i = 0; i < x.length; i++) {
    const e = w * x[i] + b - y[i]
    dw += 2 * e ** 2 * x[i]
    db += 2 * e ** 2
  }
  return [dw / x.length, db / x.length]
}
