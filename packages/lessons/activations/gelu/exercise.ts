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

/** f(x) = x·Φ(x) */
export function gelu(x: number): number {
  // todo: x times the probability that a normal number is below it
  return x * Phi(x)
  // end
}

/** f′(x): how steep the curve is at x. */
export function geluDerivative(x: number): number {
  // todo: the slope of a product
  return Phi(x) + x * phi(x)
  // end
}

/** The lowest point of the curve, to three decimals. */
export function lowest(): { x: number; y: number } {
  // todo: walk from -3 to 0 in small steps and keep the lowest point
  let best = { x: 0, y: 0 }
  for (let x = -3; x <= 0; x += 0.0001) if (gelu(x) < best.y) best = { x, y: gelu(x) }
  return best
  // end
}
