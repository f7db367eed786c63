// Attention as loops over plain arrays have it, one query after the other: what the tests hold everything against.
export type Matrix = number[][]

export const dot = (x: number[], y: number[]): number => x.reduce((sum, v, i) => sum + v * y[i]!, 0)

/** W·x + b for each row x. */
export const layer = (x: Matrix, { w, b }: { w: Matrix; b: number[] }): Matrix =>
  x.map(row => w.map((weights, k) => dot(weights, row) + b[k]!))

/** Who sees whom: query i, key j. */
export type Sees = (i: number, j: number) => boolean

/** softmax(q·kᵀ/√d)·v over the keys that are seen, for scores that are not large. */
export function attend(
  { q, k, v }: Record<'q' | 'k' | 'v', Matrix>,
  sees: Sees = () => true,
): { output: Matrix; weights: Matrix } {
  const weights = q.map((query, i) => {
    const powers = k.map((key, j) =>
      sees(i, j) ? Math.exp(dot(query, key) / Math.sqrt(query.length)) : 0,
    )
    const total = powers.reduce((sum, power) => sum + power)
    return powers.map(power => power / total)
  })
  const columns = v[0]!.map((_, c) => v.map(row => row[c]!))
  return { weights, output: weights.map(row => columns.map(column => dot(row, column))) }
}

/** Columns `from` up to `to` of each row. */
export const cut = (rows: Matrix, [from, to]: [number, number]): Matrix =>
  rows.map(row => row.slice(from, to))
