// wrong: divides every row by the sum of the first
// should hear: first row|own (sum|total)|each row|every row|row.{0,40}sum
const add = (sum: number, value: number) => sum + value

/** Softmax of every row: shape [B, C] in, the same shape out, each row summing to 1. */
export function softmaxRows(scores: number[][]): number[][] {
  const powers = scores.map(row => {
    const largest = Math.max(...row)
    return row.map(score => Math.exp(score - largest))
  })
  const total = powers[0].reduce(add, 0)
  return powers.map(row => {
    return row.map(power => power / total)
  })
}
