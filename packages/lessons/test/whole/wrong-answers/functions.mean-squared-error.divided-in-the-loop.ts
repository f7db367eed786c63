// wrong: divides the running total in each round
// should hear: each round|loop|too early|after|once|again and again
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  let total = 0
  y.forEach((value, i) => {
    const difference = value - target[i]
    total = (total + difference * difference) / y.length
  })
  return total
}
