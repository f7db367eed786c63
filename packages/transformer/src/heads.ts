// Heads: a vector is cut into parts, and each part attends for itself; then the parts are put together again. One head may
// look for the subject, another for the word before. These are views: nothing is copied.

import { reshape, transpose, type Variable } from '@neuralings/autograd'

/**
 * [..., T, H·d] → [..., H, T, d]: head h gets the numbers from h·d on of every vector.
 *
 * @example
 * const x = variable([[1, 2, 3, 4], [5, 6, 7, 8]])
 * console.log(splitHeads(x, 2).toArray()) // [ [ [ 1, 2 ], [ 5, 6 ] ], [ [ 3, 4 ], [ 7, 8 ] ] ]
 */
export function splitHeads(x: Variable, heads: number): Variable {
  const width = x.shape.at(-1)!
  const parts = reshape(x, [...x.shape.slice(0, -1), heads, width / heads]) // [..., T, H, d]
  return transpose(parts, [-3, -2]) // [..., H, T, d]
}

/** The way back: [..., H, T, d] → [..., T, H·d]. */
export function mergeHeads(x: Variable): Variable {
  const rows = transpose(x, [-3, -2]) // [..., T, H, d]
  return reshape(rows, [...rows.shape.slice(0, -2), rows.shape.at(-2)! * rows.shape.at(-1)!])
}
