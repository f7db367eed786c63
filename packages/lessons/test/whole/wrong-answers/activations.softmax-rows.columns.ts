// wrong: now every column sums to 1, not every row
// should hear: row|column|dimension|dim
const add = (sum: number, value: number) => sum + value

/** Softmax of every row: shape [B, C] in, the same shape out, each row summing to 1. */
export function softmaxRows(scores: number[][]): number[][] {
  const powers = scores.map(row => {
    const largest = Math.max(...row)
    return row.map(score => Math.exp(score - largest))
  })
  return powers.map(row =>
    row.map((power, c) => {
      const total = powers.map(other => other[c]).reduce(add, 0)
      return power / total
    }),
  )
}
