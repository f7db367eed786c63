// wrong: the same slope for both
// should hear: w move every prediction|x = 4
/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  let dw = 0
  let db = 0
  for (let i = 0; i < x.length; i++) {
    const e = w * x[i] + b - y[i]
    dw += 2 * e
    db += 2 * e
  }
  return [dw / x.length, db / x.length]
}
