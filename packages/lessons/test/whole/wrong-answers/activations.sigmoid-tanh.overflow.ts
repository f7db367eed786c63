// wrong: written with exponentials as in the formula: Infinity / Infinity is NaN at x = 1000
// should hear: NaN|overflow|Infinity|large|1000
/** f(x) = 1 / (1 + e⁻ˣ) */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** f′(x) = f(x)·(1 − f(x)) */
export function sigmoidDerivative(x: number): number {
  const y = sigmoid(x)
  return y * (1 - y)
}

/** f(x) = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) */
export function tanh(x: number): number {
  const up = Math.exp(x)
  const down = Math.exp(-x)
  return (up - down) / (up + down)
}

/** f′(x) = 1 − f(x)² */
export function tanhDerivative(x: number): number {
  return 1 - tanh(x) ** 2
}
