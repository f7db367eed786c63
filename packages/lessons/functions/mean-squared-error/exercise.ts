/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  // todo: average the squared differences
  let total = 0
  for (let i = 0; i < y.length; i++) total += (y[i] - target[i]) ** 2
  return total / y.length
  // end
}
