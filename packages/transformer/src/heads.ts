// Heads: a vector is cut into parts, and each part attends for itself; then the parts are put together again. One head may
// look for the subject, another for the word before. These are views: nothing is copied.

import { reshape, transpose, type Variable } from '@neuralings/autograd'
import { refuseRange, requireCounts, type Shape } from '@neuralings/tensor'

/** Throws unless vectors of length `embedDim` can be cut into `heads` equal parts. */
export function checkHeads(owner: string, { embedDim, heads }: Record<string, number>): void {
  requireCounts({ embedDim, heads }, owner)
  if (embedDim % heads === 0) return
  refuseRange(owner, 'embedDim to be a multiple of heads', embedDim, heads)
}

/** Throws unless x is vectors of length `dim`, one behind the other: [..., T, dim]. */
export function checkVectors(
  owner: object,
  { x: { shape }, dim }: { x: { shape: Shape }; dim: number },
): void {
  if (shape.length >= 2 && shape.at(-1) === dim) return
  throw new RangeError(`${owner}: expected vectors of shape [..., T, ${dim}], got [${shape}]`)
}

/**
 * [..., T, H·d] → [..., H, T, d]: head h gets the numbers from h·d on of every vector. Throws when they do not go into so
 * many parts.
 *
 * @example
 * const x = variable([[1, 2, 3, 4], [5, 6, 7, 8]])
 * console.log(splitHeads(x, 2).toArray()) // [ [ [ 1, 2 ], [ 5, 6 ] ], [ [ 3, 4 ], [ 7, 8 ] ] ]
 */
export function splitHeads(x: Variable, heads: number): Variable {
  requireCounts({ heads }, 'splitHeads')
  const width = x.shape.at(-1) ?? 0
  if (x.shape.length < 2 || width % heads !== 0) {
    const wanted = `vectors [..., T, C], C a multiple of ${heads}`
    throw new RangeError(`splitHeads: expected ${wanted}, got [${x.shape}]`)
  }
  const parts = reshape(x, [...x.shape.slice(0, -1), heads, width / heads]) // [..., T, H, d]
  return transpose(parts, [-3, -2]) // [..., H, T, d]
}

/** The way back: [..., H, T, d] → [..., T, H·d]. */
export function mergeHeads(x: Variable): Variable {
  if (x.shape.length < 3)
    throw new RangeError(`mergeHeads: expected heads [..., H, T, d], got [${x.shape}]`)
  const rows = transpose(x, [-3, -2]) // [..., T, H, d]
  return reshape(rows, [...rows.shape.slice(0, -2), rows.shape.at(-2)! * rows.shape.at(-1)!])
}
