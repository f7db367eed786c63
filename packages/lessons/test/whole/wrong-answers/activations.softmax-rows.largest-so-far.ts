// wrong: the largest of the rows before stays
// should hear: 0 / 0, and that is NaN
const add = (sum: number, value: number) => sum + value

/** Softmax of every row: shape [B, C] in, the same shape out, each row summing to 1. */
export function softmaxRows(scores: number[][]): number[][] {
  let largest = -Infinity
  const powers = scores.map(row => {
    largest = Math.max(largest, ...row)
    return row.map(score => Math.exp(score - largest))
  })
  return powers.map(row => {
    const total = row.reduce(add, 0)
    return row.map(power => power / total)
  })
}
