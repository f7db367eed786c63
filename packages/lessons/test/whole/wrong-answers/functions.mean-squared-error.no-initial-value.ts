// wrong: reduce has no initial value, so the first prediction itself is in the sum in place of its squared difference
// should hear: initial|first (prediction|one|value|entry|difference|element|pair|number|place|example)|start\w* (with|at|from)|, 0\)
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  return y.reduce((sum, v, i) => sum + (v - target[i]) ** 2) / y.length
}
