// wrong: > for <: keeps the highest point
// should hear: high|lowest|<|other way
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** φ: the height of the bell curve at x. */
const phi = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** Φ: the area under the bell curve left of x, as ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …). */
function Phi(x: number): number {
  if (Math.abs(x) > 8) return x < 0 ? 0 : 1
  let [term, sum] = [x, x]
  for (let odd = 3; odd < 300; odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return 0.5 + phi(x) * sum
}

export const swish = (x: number) => x * sigmoid(x)
export const gelu = (x: number) => x * Phi(x)

/** The slope of x·g(x) at x, where the gate g has this height and this slope. */
export function slope(x: number, gate: number, gateSlope: number): number {
  return gate + x * gateSlope
}

export const swishDerivative = (x: number) => slope(x, sigmoid(x), sigmoid(x) * (1 - sigmoid(x)))
export const geluDerivative = (x: number) => slope(x, Phi(x), phi(x))

/** The lowest point of f between −3 and 0, to three decimals. */
export function lowest(f: (x: number) => number): { x: number; y: number } {
  let best = { x: -3, y: f(-3) }
  for (let x = -3; x <= 0; x += 0.0001) if (f(x) > best.y) best = { x, y: f(x) }
  return best
}
