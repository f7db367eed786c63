// wrong: keeps the total of the whole table and multiplies by the number of rows: right only when all rows have the same total
// should hear: each row|every row|own (total|sum)|same total|rows? (does|do|should|must)|row \d|different (totals|rows)|one row|other rows?
const add = (sum: number, value: number) => sum + value

/** Softmax of every row: shape [B, C] in, the same shape out, each row summing to 1. */
export function softmaxRows(scores: number[][]): number[][] {
  const powers = scores.map(row => {
    const largest = Math.max(...row)
    return row.map(score => Math.exp(score - largest))
  })
  return powers.map(row => {
    const total = powers.flat().reduce(add, 0)
    return row.map(power => (power / total) * powers.length)
  })
}
