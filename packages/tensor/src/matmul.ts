// Matrix multiplication: each number of the result is a row of x times a column of y, summed.
// Nearly all the time of a network is spent here. PyTorch: torch.matmul (the @ operator).

import { requireTensor } from './arguments.ts'
import { unset } from './create.ts'
import { promote } from './dtype.ts'
import { mul } from './elementwise.ts'
import { multiplyStacks } from './products.ts'
import { broadcastShapes, sizeOf } from './shape.ts'
import { isContiguous, type Tensor } from './tensor.ts'
import { reshape, squeeze, unsqueeze } from './views.ts'

/**
 * [...,m,k] @ [...,k,n] → [...,m,n]. Leading (batch) dimensions broadcast. A vector on the left counts as one row,
 * on the right as one column; that dimension is dropped from the result.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4]])
 * console.log(matmul(x, tensor([[10], [1]])).toArray()) // [ [ 12 ], [ 34 ] ]
 */
export function matmul(x: Tensor, y: Tensor): Tensor {
  requireTensor(x, 'matmul')
  requireTensor(y, 'matmul')
  if (x.shape.length === 0 || y.shape.length === 0) {
    throw new RangeError(
      `matmul: expected vectors or matrices, got [${x.shape}] @ [${y.shape}]; use mul for a scalar`,
    )
  }
  if (x.shape.length === 1)
    return squeeze(matmul(unsqueeze(x, 0), y), y.shape.length === 1 ? 0 : -2)
  if (y.shape.length === 1) return squeeze(matmul(x, unsqueeze(y, 1)), -1)
  return multiply(x, y)
}

/**
 * The product of two vectors of one length: a single number. PyTorch: torch.dot.
 *
 * @example
 * console.log(dot(tensor([1, 2, 3]), tensor([4, 5, 6])).item()) // 32
 */
export function dot(x: Tensor, y: Tensor): Tensor {
  requireVectors(x, y, 'dot')
  if (x.size !== y.size) throw new RangeError(`dot: lengths differ: ${x.size} ≠ ${y.size}`)
  return matmul(x, y)
}

/**
 * Every number of one vector times every number of another: [m], [n] → [m,n].
 *
 * @example
 * console.log(outer(tensor([1, 2]), tensor([3, 4])).toArray()) // [ [ 3, 4 ], [ 6, 8 ] ]
 */
export function outer(x: Tensor, y: Tensor): Tensor {
  requireVectors(x, y, 'outer')
  return mul(unsqueeze(x, 1), y)
}

function requireVectors(x: Tensor, y: Tensor, op: string): void {
  requireTensor(x, op)
  requireTensor(y, op)
  if (x.shape.length === 1 && y.shape.length === 1) return
  throw new RangeError(`${op}: expected two vectors, got [${x.shape}] and [${y.shape}]`)
}

function multiply(x: Tensor, y: Tensor): Tensor {
  const [m, k] = x.shape.slice(-2)
  const [inner, n] = y.shape.slice(-2)
  if (k !== inner) {
    const shapes = `[${x.shape}] @ [${y.shape}]`
    throw new RangeError(`matmul: inner dimensions differ: ${shapes} (${k} ≠ ${inner})`)
  }
  if (x.shape.length > 2 && y.shape.length === 2 && isContiguous(x)) {
    const rows = x.shape.slice(0, -1) // one tall matrix instead of many
    return reshape(multiply(reshape(x, [sizeOf(rows), k]), y), [...rows, n])
  }
  const shape = [...broadcastShapes(x.shape.slice(0, -2), y.shape.slice(0, -2), 'matmul'), m, n]
  const out = unset(shape, { dtype: promote(x.dtype, y.dtype) })
  multiplyStacks({ out, x, y }, { m, k, n })
  return out
}
