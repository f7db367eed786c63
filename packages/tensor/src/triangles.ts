// The lower and the upper triangle of a matrix. A lower triangle of ones is the mask that keeps a language model from
// looking ahead. PyTorch: torch.tril, torch.triu.

import { unset } from './create.ts'
import { requireOptions, requireTensor } from './guards/arguments.ts'
import { refuse } from './guards/described.ts'
import { Tensor } from './tensor.ts'
import { choose } from './where.ts'

/** Which diagonal is the border: 0 goes through the corner, 1 lies one place to the right of it. */
interface TriangleOptions {
  diagonal?: number
}

/** The mask of the places that are kept, by how far each lies to the right of the border: [m,n]. */
function maskOf(
  x: Tensor,
  { options, isKept }: { options: TriangleOptions; isKept: (distance: number) => boolean },
  op: string,
): Tensor {
  requireTensor(x, op)
  const { diagonal = 0 } = requireOptions(options, op, ['diagonal'])
  if (!Number.isInteger(diagonal)) {
    refuse(op, 'a whole number as diagonal', diagonal)
  }
  if (x.shape.length < 2) throw new RangeError(`${op}: expected a matrix, got shape [${x.shape}]`)
  const [m, n] = x.shape.slice(-2)
  const { data } = unset([m, n], { dtype: 'int32', op })
  for (let k = 0; k < data.length; k++) {
    const [i, j] = [Math.floor(k / n), k % n]
    data[k] = Number(isKept(j - i - diagonal))
  }
  return new Tensor(data, [m, n])
}

/**
 * `x` with zeros above the diagonal, or above one that lies `diagonal` places to the right.
 *
 * @example
 * console.log(tril(ones([3, 3])).toArray()) // [ [ 1, 0, 0 ], [ 1, 1, 0 ], [ 1, 1, 1 ] ]
 */
export function tril(x: Tensor, options: TriangleOptions = {}): Tensor {
  return choose('tril', maskOf(x, { options, isKept: distance => distance <= 0 }, 'tril'), [x, 0])
}

/**
 * `x` with zeros below the diagonal, or below one that lies `diagonal` places to the right.
 *
 * @example
 * console.log(triu(ones([2, 3]), { diagonal: 1 }).toArray()) // [ [ 0, 1, 1 ], [ 0, 0, 1 ] ]
 */
export function triu(x: Tensor, options: TriangleOptions = {}): Tensor {
  return choose('triu', maskOf(x, { options, isKept: distance => distance >= 0 }, 'triu'), [x, 0])
}
