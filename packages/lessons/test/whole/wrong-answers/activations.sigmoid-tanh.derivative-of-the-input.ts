// wrong: the derivative is x·(1 − x): it puts the input where the output belongs
// should hear: f\(x\)|sigmoid\(x\)|output|σ\(x\)|not (of )?x itself|in place of x
/** f(x) = 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** f′(x) = f(x)·(1 − f(x)) */
export function sigmoidDerivative(x: number): number {
  return x * (1 - x)
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
