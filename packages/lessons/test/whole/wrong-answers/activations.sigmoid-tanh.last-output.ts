// wrong: the slope uses the output of the last call
// should hear: outside
let y = 0.5

/** f(x) = 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  y = 1 / (1 + Math.exp(-x))
  return y
}

/** f′(x) = f(x)·(1 − f(x)) */
export function sigmoidDerivative(x: number): number {
  return y * (1 - y)
}

/** f(x) = 2·sigmoid(2x) − 1 */
export function tanh(x: number): number {
  return 2 * sigmoid(2 * x) - 1
}

/** f′(x) = 1 − f(x)² */
export function tanhDerivative(x: number): number {
  return 1 - tanh(x) ** 2
}
