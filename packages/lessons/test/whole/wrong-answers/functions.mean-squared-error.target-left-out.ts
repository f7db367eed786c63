// wrong: squares y itself, and never looks at target
// should hear: target|difference
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  return y.map(v => v * v).reduce((sum, v) => sum + v, 0) / y.length
}
