// wrong: adds the squares up and never divides by n
// should hear: divid|\bmean of\b|average|by n\b|1/n|\bthe sum\b|times too (large|big|high)|/ ?n\b
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  let sum = 0
  for (let i = 0; i < y.length; i++) sum += (y[i] - target[i]) ** 2
  return sum
}
