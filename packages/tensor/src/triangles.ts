// The lower and the upper triangle of a matrix. A lower triangle of ones is the mask that keeps a language model from
// looking ahead. PyTorch: torch.tril, torch.triu.

import { ge, le, where } from './compare.ts'
import { sub } from './elementwise.ts'
import { arange } from './ranges.ts'
import type { Tensor } from './tensor.ts'
import { unsqueeze } from './views.ts'

/** How far each place of the last two dimensions is to the right of the diagonal. */
function distances({ shape }: Tensor, op: string): Tensor {
  if (shape.length < 2) throw new RangeError(`${op}: expected a matrix, got shape [${shape}]`)
  const [m, n] = shape.slice(-2)
  return sub(arange(n), unsqueeze(arange(m), 1))
}

/**
 * `x` with zeros above the diagonal, or above one that lies `diagonal` places to the right.
 *
 * @example
 * console.log(tril(ones([3, 3])).toArray()) // [ [ 1, 0, 0 ], [ 1, 1, 0 ], [ 1, 1, 1 ] ]
 */
export function tril(x: Tensor, { diagonal = 0 } = {}): Tensor {
  return where(le(distances(x, 'tril'), diagonal), x, 0)
}

/**
 * `x` with zeros below the diagonal, or below one that lies `diagonal` places to the right.
 *
 * @example
 * console.log(triu(ones([2, 3]), { diagonal: 1 }).toArray()) // [ [ 0, 1, 1 ], [ 0, 0, 1 ] ]
 */
export function triu(x: Tensor, { diagonal = 0 } = {}): Tensor {
  return where(ge(distances(x, 'triu'), diagonal), x, 0)
}
