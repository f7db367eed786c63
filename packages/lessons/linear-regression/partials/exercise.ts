/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  // todo: the slope of the loss with w, and that with b
  let [dw, db] = [0, 0]
  for (let i = 0; i < x.length; i++) {
    const error = w * x[i] + b - y[i]
    dw += error * x[i]
    db += error
  }
  return [(2 * dw) / x.length, (2 * db) / x.length]
  // end
}
