/** f(x) = 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  // todo: 1 divided by 1 + e⁻ˣ
  return 1 / (1 + Math.exp(-x))
  // end
}

/** f′(x) = f(x)·(1 − f(x)) */
export function sigmoidDerivative(x: number): number {
  // todo: the slope of the sigmoid at x
  const y = sigmoid(x)
  return y * (1 - y)
  // end
}

/** f(x) = 2·sigmoid(2x) − 1 */
export function tanh(x: number): number {
  // todo: the sigmoid, twice as narrow, twice as tall, and lowered by 1
  return 2 * sigmoid(2 * x) - 1
  // end
}

/** f′(x) = 1 − f(x)² */
export function tanhDerivative(x: number): number {
  // todo: the slope of tanh at x
  const y = tanh(x)
  return 1 - y * y
  // end
}
