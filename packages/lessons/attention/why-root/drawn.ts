// Queries and keys as they are on the first day, drawn from the bell curve: how far their scores scatter, and what softmax
// makes of them. All of it is drawn once.
import { createRng } from '@neuralings/tensor'

const groups = 5
const keys = 20
const queries = 200

/** Scores of queries of d numbers, each held against five groups of 20 keys: rows of 20. */
function scoresOf(d: number): number[][] {
  const rng = createRng(d + 7)
  const draw = () => Float64Array.from({ length: d }, () => rng.normal())
  const all = Array.from({ length: groups }, () => Array.from({ length: keys }, draw))
  const asks = Array.from({ length: queries }, draw)
  return asks.flatMap(q => all.map(group => group.map(k => dot(q, k))))
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!
  return sum
}

/** Softmax of a row, the largest first. */
function shares(scores: number[]): number[] {
  const largest = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - largest))
  const total = powers.reduce((sum, power) => sum + power)
  return powers.map(power => power / total).sort((x, y) => y - x)
}

const mean = (numbers: number[]) => numbers.reduce((sum, v) => sum + v, 0) / numbers.length

/** Mean shares of the keys, from the largest on, of scores that were divided by `by`. */
function meanShares(scores: number[][], by: number): number[] {
  const rows = scores.map(row => shares(row.map(score => score / by)))
  return rows[0]!.map((_, rank) => mean(rows.map(row => row[rank]!)))
}

function measure(d: number) {
  const scores = scoresOf(d)
  const std = Math.sqrt(mean(scores.flat().map(score => score ** 2)))
  return { d, std, bare: meanShares(scores, 1), rooted: meanShares(scores, Math.sqrt(d)) }
}

export const measured = [measure(4), measure(64), measure(512)] as const
