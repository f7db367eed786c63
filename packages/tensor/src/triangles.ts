// The lower and the upper triangle of a matrix. A lower triangle of ones is the mask that keeps a language model from
// looking ahead. PyTorch: torch.tril, torch.triu.

import { requireOptions, requireTensor } from './arguments.ts'
import { ge, le, where } from './compare.ts'
import { sub } from './elementwise.ts'
import { arange } from './ranges.ts'
import type { Tensor } from './tensor.ts'
import { unsqueeze } from './views.ts'

/** Which diagonal is the border: 0 goes through the corner, 1 lies one place to the right of it. */
interface TriangleOptions {
  diagonal?: number
}

/** How far each place of the last two dimensions is to the right of the border. */
function distances(x: Tensor, options: TriangleOptions, op: string): Tensor {
  requireTensor(x, op)
  const { diagonal = 0 } = requireOptions(options, op, ['diagonal'])
  if (x.shape.length < 2) throw new RangeError(`${op}: expected a matrix, got shape [${x.shape}]`)
  const [m, n] = x.shape.slice(-2)
  return sub(sub(arange(n), unsqueeze(arange(m), 1)), diagonal)
}

/**
 * `x` with zeros above the diagonal, or above one that lies `diagonal` places to the right.
 *
 * @example
 * console.log(tril(ones([3, 3])).toArray()) // [ [ 1, 0, 0 ], [ 1, 1, 0 ], [ 1, 1, 1 ] ]
 */
export function tril(x: Tensor, options: TriangleOptions = {}): Tensor {
  return where(le(distances(x, options, 'tril'), 0), x, 0)
}

/**
 * `x` with zeros below the diagonal, or below one that lies `diagonal` places to the right.
 *
 * @example
 * console.log(triu(ones([2, 3]), { diagonal: 1 }).toArray()) // [ [ 0, 1, 1 ], [ 0, 0, 1 ] ]
 */
export function triu(x: Tensor, options: TriangleOptions = {}): Tensor {
  return where(ge(distances(x, options, 'triu'), 0), x, 0)
}
