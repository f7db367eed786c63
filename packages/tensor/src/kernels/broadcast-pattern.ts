// The broadcast pattern of two shapes, seen by the larger: arithmetic stretches the smaller over it, a reduction folds it
// into the smaller. Each of these patterns has kernels of its own; any other is left to the plain loops.

import { type Shape, sameShape, sizeOf } from '../shape.ts'

/**
 * What the smaller is to the larger: its `equal`; one `number` for all; a `row` for every row, [4,3] and [3]: a bias; or
 * a `column` with one number for each row, [4,3] and [4,1]: a mean.
 */
export type BroadcastPattern = 'equal' | 'number' | 'row' | 'column'

export function patternOf(large: Shape, small: Shape): BroadcastPattern | null {
  if (sameShape(large, small)) return 'equal'
  if (sizeOf(small) === 1) return 'number'
  if (isRow(large, small)) return 'row'
  return isColumn(large, small) ? 'column' : null
}

/** The smaller shape, but for leading ones, is the end of the larger. */
function isRow(large: Shape, small: Shape): boolean {
  const row = small.slice(small.findIndex(length => length !== 1))
  return sameShape(large.slice(-row.length), row)
}

/** The smaller shape is the start of the larger, with ones behind. */
function isColumn(large: Shape, small: Shape): boolean {
  const end = small.findLastIndex(length => length !== 1) + 1
  return large.length === small.length && sameShape(large.slice(0, end), small.slice(0, end))
}
