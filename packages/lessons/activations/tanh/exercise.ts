/** f(x) = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) */
export function tanh(x: number): number {
  // todo: the hyperbolic tangent of x
  return Math.tanh(x)
  // end
}

/** f′(x) = 1 − f(x)² */
export function tanhDerivative(x: number): number {
  // todo: the slope of f at x
  const y = tanh(x)
  return 1 - y * y
  // end
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [-1, 1]
// end
