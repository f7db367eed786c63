// wrong: the minus in the exponent is missing, so the curve falls
// should hear: minus|sign|[-−]x|⁻ˣ|fall|mirror|upside|wrong way|1 [-−] sigmoid
/** f(x) = 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(x))
}

/** f′(x) = f(x)·(1 − f(x)) */
export function sigmoidDerivative(x: number): number {
  const y = sigmoid(x)
  return y * (1 - y)
}

/** f(x) = 2·sigmoid(2x) − 1 */
export function tanh(x: number): number {
  return 2 * sigmoid(2 * x) - 1
}

/** f′(x) = 1 − f(x)² */
export function tanhDerivative(x: number): number {
  const y = tanh(x)
  return 1 - y * y
}
