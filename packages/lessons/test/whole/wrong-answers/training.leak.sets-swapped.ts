// wrong: measures the held-out rows and not the training rows
// should hear: training rows|of train|train\b.{0,40}(mean|0)|held.?out|\bexam|mean 0
import type { Rng } from '@neuralings/tensor'

/** Mean and standard deviation of every column. */
function measure(rows: number[][]): { mean: number; std: number }[] {
  return rows[0].map((_, column) => {
    const values = rows.map(row => row[column])
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length
    const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length
    return { mean, std: Math.sqrt(variance) }
  })
}

/** Shuffles, holds some rows out, and normalises every column. */
export function prepare(
  rows: number[][],
  { held, rng }: { held: number; rng: Rng },
): { train: number[][]; test: number[][] } {
  const shuffled = rng.shuffle(rows)
  const test = shuffled.slice(0, held)
  const train = shuffled.slice(held)
  const columns = measure(test)
  const normalise = (row: number[]) => row.map((v, i) => (v - columns[i].mean) / columns[i].std)
  return { train: train.map(normalise), test: test.map(normalise) }
}
