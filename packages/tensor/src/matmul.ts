// Matrix multiplication: each number of the result is a row of x times a column of y, summed.
// Nearly all the time of a network is spent here. PyTorch: torch.matmul (the @ operator).

import { zeros } from './create.ts'
import { promote } from './dtype.ts'
import { mul } from './elementwise.ts'
import { eachRow } from './rows.ts'
import { broadcastShapes } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { multiplyTiles } from './tile.ts'
import { cast, expand, squeeze, transpose, unsqueeze, view } from './views.ts'

/**
 * [...,m,k] @ [...,k,n] → [...,m,n]. Leading (batch) dimensions broadcast. A vector on the left counts as one row,
 * on the right as one column; that dimension is dropped from the result.
 *
 * @example
 * const x = tensor([[1, 2], [3, 4]])
 * console.log(matmul(x, tensor([[10], [1]])).toArray()) // [ [ 12 ], [ 34 ] ]
 */
export function matmul(x: Tensor, y: Tensor): Tensor {
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
  const batch = broadcastShapes(x.shape.slice(0, -2), y.shape.slice(0, -2), 'matmul')
  const out = zeros([...batch, m, n], { dtype: promote(x.dtype, y.dtype) })
  // Copies in float64, y transposed: then every row and every column lies in one piece, whatever views they were, and
  // the sums are rounded once, at the end.
  const rows = expand(cast(x, 'float64'), [...batch, m, k])
  const columns = expand(cast(transpose(y), 'float64'), [...batch, n, k])
  eachRow(
    [out, rows, columns].map(firsts),
    ({ length, starts: [o, i, j], steps: [so, si, sj] }) => {
      for (let p = 0; p < length; p++) {
        const operands = {
          out: { data: out.data, offset: o + p * so },
          x: { data: rows.data, offset: i + p * si },
          columns: { data: columns.data, offset: j + p * sj },
        }
        multiplyTiles(operands, { m, k, n })
      }
    },
  )
  return out
}

/** The first number of every matrix of a batch. */
function firsts(x: Tensor): Tensor {
  return view(x, x.shape.slice(0, -2), x.strides.slice(0, -2))
}
