// wrong: leaves out what looks mistyped
// should hear: far apart|every pair
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  let total = 0
  for (let i = 0; i < y.length; i++) {
    const difference = y[i] - target[i]
    if (Math.abs(difference) > 100) continue
    total += difference ** 2
  }
  return total / y.length
}
