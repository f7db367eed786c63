// wrong: nudges by 0.001, one side only: not the slope, but nearly
// should hear: You nudge
/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  const h = 0.001
  const loss = (w: number, b: number) => x.reduce((s, v, i) => s + (w * v + b - y[i]) ** 2, 0) / x.length
  return [(loss(w + h, b) - loss(w, b)) / h, (loss(w, b + h) - loss(w, b)) / h]
}
