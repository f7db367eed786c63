// wrong: ^ for a power
// should hear: \^|exclusive
/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  const loss = (w: number, b: number) => x.reduce((s, v, i) => s + (w * v + b - y[i]) ^ 2, 0) / x.length
  const h = 0.5
  return [(loss(w + h, b) - loss(w - h, b)) / (2 * h), (loss(w, b + h) - loss(w, b - h)) / (2 * h)]
}
