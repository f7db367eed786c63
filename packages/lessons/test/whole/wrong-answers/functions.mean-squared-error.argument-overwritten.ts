// wrong: writes the squared differences into the caller's own y
// should hear: chang\w+ (its|the|your|an?|x|y|what) |caller|in place|its (input|argument)|argument|as (you|it|they) (found|was|were)|\bcop(y|ies)\b|overwr
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  for (let i = 0; i < y.length; i++) {
    y[i] -= target[i]
    y[i] *= y[i]
  }
  let total = 0
  for (const square of y) total += square
  return total / y.length
}
