// A flat array, and ways to walk it as a table. The patterns are what the learner is to bring about, each with another
// setting of the same five numbers.

/** Twelve numbers in a row: 10 lies at place 0, 21 at place 11. */
export const data: readonly number[] = Array.from({ length: 12 }, (_, place) => 10 + place)

/** How the array is walked: what a tensor holds besides its data. */
export interface Walk {
  offset: number
  /** How far apart two neighbours lie, from row to row and from column to column. */
  strides: readonly [number, number]
  /** Rows and columns. */
  shape: readonly [number, number]
}

/** The rows as they lie. */
export const asItLies: Walk = { offset: 0, strides: [4, 1], shape: [3, 4] }

/** What is to be reached, in this order. */
export const patterns = [
  { name: 'mirror', walk: { offset: 3, strides: [4, -1], shape: [3, 4] } },
  { name: 'turn', walk: { offset: 0, strides: [1, 4], shape: [4, 3] } },
  { name: 'second', walk: { offset: 0, strides: [4, 2], shape: [3, 2] } },
  { name: 'window', walk: { offset: 0, strides: [1, 1], shape: [6, 3] } },
  { name: 'single', walk: { offset: 7, strides: [0, 0], shape: [3, 4] } },
] as const satisfies readonly { name: string; walk: Walk }[]

export type PatternName = (typeof patterns)[number]['name']

/** Where element [i, j] lies: offset + i·stride + j·stride. It may be outside of the array. */
export function placeOf({ offset, strides }: Walk, [i, j]: readonly [number, number]): number {
  return offset + i * strides[0] + j * strides[1]
}

/** The places row by row: `undefined` is no number, for there is none outside of the array. */
export function rowsOf(walk: Walk): (number | undefined)[][] {
  const [rows, columns] = walk.shape
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => data[placeOf(walk, [i, j])]),
  )
}

/** The places in the order in which they are visited. */
export function visits(walk: Walk): number[] {
  const [rows, columns] = walk.shape
  return Array.from({ length: rows * columns }, (_, at) =>
    placeOf(walk, [Math.floor(at / columns), at % columns]),
  )
}

/** How many cells of the view agree with the pattern; undefined where the two have different shapes. */
export function agreement(walk: Walk, pattern: Walk): number | undefined {
  if (String(walk.shape) !== String(pattern.shape)) return undefined
  const wanted = rowsOf(pattern).flat()
  return rowsOf(walk)
    .flat()
    .filter((value, at) => value === wanted[at]).length
}

/** Does the view show the pattern, by whichever numbers? */
export function shows(walk: Walk, pattern: Walk): boolean {
  return agreement(walk, pattern) === pattern.shape[0] * pattern.shape[1]
}
