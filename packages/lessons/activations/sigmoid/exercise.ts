/** f(x) = 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  // todo: 1 divided by 1 + e⁻ˣ
  return 1 / (1 + Math.exp(-x))
  // end
}

/** f′(x) = f(x)·(1 − f(x)) */
export function sigmoidDerivative(x: number): number {
  // todo: the slope of f at x
  const y = sigmoid(x)
  return y * (1 - y)
  // end
}

// todo: the ends of the interval that holds all outputs, [low, high]
export const range: [number, number] | undefined = [0, 1]
// end
