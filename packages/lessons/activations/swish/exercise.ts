const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** f(x) = x·σ(x) */
export function swish(x: number): number {
  // todo: x times its own sigmoid
  return x * sigmoid(x)
  // end
}

/** f′(x): how steep the curve is at x. */
export function swishDerivative(x: number): number {
  // todo: the slope of a product
  const s = sigmoid(x)
  return s + x * s * (1 - s)
  // end
}

/** The lowest point of the curve, to three decimals. */
export function lowest(): { x: number; y: number } {
  // todo: walk from -3 to 0 in small steps and keep the lowest point
  let best = { x: 0, y: 0 }
  for (let x = -3; x <= 0; x += 0.0001) if (swish(x) < best.y) best = { x, y: swish(x) }
  return best
  // end
}
