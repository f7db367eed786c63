// wrong: the square is multiplied out, and its digits are lost far from zero
// should hear: multiplied.*out
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  const mean = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i], 0) / a.length
  return mean(y, y) - 2 * mean(y, target) + mean(target, target)
}
