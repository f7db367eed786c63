const add = (sum: number, value: number) => sum + value

/** Softmax of every row: shape [B, C] in, the same shape out, each row summing to 1. */
export function softmaxRows(scores: number[][]): number[][] {
  const powers = scores.map(row => {
    const largest = Math.max(...row)
    return row.map(score => Math.exp(score - largest))
  })
  return powers.map(row => {
    const total = row.reduce(add, 0)
    return row.map(power => power / total)
  })
}
