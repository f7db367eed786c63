// wrong: averages the differences first and squares the average, so too high and too low cancel
// should hear: cancel|each (difference|one)|square.{0,30}(before|first|each|every)|(before|first|each|every).{0,40}squar
/** The mean squared error: (1/n) · Σ (yᵢ − targetᵢ)². */
export function mse(y: number[], target: number[]): number {
  const n = y.length
  const mean = y.reduce((sum, v, i) => sum + (v - target[i]), 0) / n
  return mean ** 2
}
