// A grid of numbers made smaller: each new cell is the mean of what it covers, so nothing thin is lost.

/** The grid at `width` × `height`; both may be larger than before, then numbers are repeated. */
export function resize(
  rows: number[][],
  { width, height }: { width: number; height: number },
): number[][] {
  if (rows.length === height && rows[0].length === width) return rows
  const across = rows.map(row => resizeRow(row, width))
  const columns = Array.from({ length: width }, (_, x) =>
    resizeRow(
      across.map(row => row[x]),
      height,
    ),
  )
  return Array.from({ length: height }, (_, y) => columns.map(column => column[y]))
}

function resizeRow(row: readonly number[], size: number): number[] {
  const ratio = row.length / size
  return Array.from({ length: size }, (_, i) => meanBetween(row, i * ratio, (i + 1) * ratio))
}

/** The mean of a step function from `start` to `end`. */
function meanBetween(row: readonly number[], start: number, end: number): number {
  let mean = 0
  for (let i = Math.floor(start); i < Math.min(row.length, end); i++)
    mean += row[i] * ((Math.min(i + 1, end) - Math.max(i, start)) / (end - start))
  return mean
}
