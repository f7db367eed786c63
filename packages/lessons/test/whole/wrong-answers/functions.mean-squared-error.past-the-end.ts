// wrong: the loop runs one place too far (i <= length), so undefined gets into the sum and the result is NaN
// should hear: past the end|past the last|beyond|too far|<=|NaN|undefined
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  let sum = 0
  for (let i = 0; i <= y.length; i++) {
    sum += (y[i] - target[i]) ** 2
  }
  return sum / y.length
}
