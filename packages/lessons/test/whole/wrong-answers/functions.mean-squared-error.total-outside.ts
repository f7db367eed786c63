// wrong: the total stands outside of the function and is never set back
// should hear: outside
let total = 0

/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  for (let i = 0; i < y.length; i++) total += (y[i] - target[i]) ** 2
  return total / y.length
}
