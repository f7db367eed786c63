// wrong: takes the absolute differences, not their squares
// should hear: squar
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  return y.reduce((sum, v, i) => sum + Math.abs(v - target[i]), 0) / y.length
}
