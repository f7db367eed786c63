// A classifier's answers, read: which class each place belongs to, and how surely.
import { greatest } from './greatest.ts'
import { halfWidth } from './range.ts'
import { type Rows, toRows, type Values } from './values.ts'

export interface Score {
  /** Index of the class that wins. */
  winner: number
  /** Between two classes: 0 is surely class 0, 0.5 undecided, 1 surely class 1. */
  lean?: number
}

/**
 * Reads one score (or one per class) for each of `count` places.
 *
 * @throws RangeError when there is not one row for each place.
 */
export function scoresOf(
  output: Values | Rows,
  { count, threshold }: { count: number; threshold: number },
): Score[] {
  const rows = toScoreRows(output)
  if (rows.length !== count)
    throw new RangeError(
      `decisionSurface: f got ${count} places [${count},2] and gave ${rows.length} scores: give one for each`,
    )
  const classes = rows[0].length
  if (classes > 2) return rows.map(row => ({ winner: row.indexOf(greatest(row, -Infinity)) }))
  const margins = rows.map(row =>
    classes === 2 ? halfWidth([row[0], row[1]]) : halfWidth([threshold, row[0]]),
  )
  const widest = margins.reduce((most, margin) => Math.max(most, Math.abs(margin) || 0), 0) || 1
  return margins.map(margin => ({ winner: Number(margin > 0), lean: 0.5 + margin / widest / 2 }))
}

function toScoreRows(output: Values | Rows): number[][] {
  if (typeof output === 'number')
    throw new TypeError(
      'decisionSurface: f gave one number; it gets all places at once, [n,2], and gives n scores',
    )
  return toRows('decisionSurface', output)
}
