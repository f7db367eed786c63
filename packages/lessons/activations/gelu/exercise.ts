/** φ: the bell curve of the normal distribution. */
const phi = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** Φ: the area under the bell curve left of x, from a table of bell heights in steps of 0.001. */
const areas = [0]
for (let i = 1; i <= 16_000; i++) areas[i] = areas[i - 1] + phi(i / 1000 - 8.0005) / 1000
const Phi = (x: number) => {
  const place = Math.min(Math.max((x + 8) * 1000, 0), 15_999.999)
  const left = Math.floor(place)
  return areas[left] + (place - left) * (areas[left + 1] - areas[left])
}

/** f(x) = x·Φ(x) */
export function gelu(x: number): number {
  // todo: x times the probability that a normal number is below it
  return x * Phi(x)
  // end
}

/** f′(x) = Φ(x) + x·φ(x) */
export function geluDerivative(x: number): number {
  // todo: the slope of f at x
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
