// wrong: ^ is exclusive or in TypeScript, not a power
// should hear: exclusive or|\*\*|\bxor\b|\^
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  let sum = 0
  for (let i = 0; i < y.length; i++) {
    const difference = y[i] - target[i]
    sum += difference ^ 2
  }
  return sum / y.length
}
