// wrong: gives b first
// should hear: place|order|first
/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  let dw = 0
  let db = 0
  for (let i = 0; i < x.length; i++) {
    const e = w * x[i] + b - y[i]
    dw += 2 * e * x[i]
    db += 2 * e
  }
  return [db / x.length, dw / x.length]
}
