// Matrix multiplication: each number of the result is a row of x times a column of y, summed.
// Nearly all the time of a network is spent here. PyTorch: torch.matmul (the @ operator).

import { zeros } from './create.ts'
import { promote } from './dtype.ts'
import { mul } from './elementwise.ts'
import { eachRow } from './rows.ts'
import { broadcastShapes, show } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { cast, expand, squeeze, unsqueeze, view } from './views.ts'

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
      `matmul: needs at least vectors, got ${show(x.shape)} @ ${show(y.shape)}; use mul for a scalar`,
    )
  }
  if (x.shape.length === 1)
    return squeeze(matmul(unsqueeze(x, 0), y), y.shape.length === 1 ? 0 : -2)
  if (y.shape.length === 1) return squeeze(matmul(x, unsqueeze(y, 1)), -1)
  return multiply(x, y)
}

/** The product of two vectors of one length: a single number. PyTorch: torch.dot. */
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
  throw new RangeError(`${op}: needs two vectors, got shapes ${show(x.shape)} and ${show(y.shape)}`)
}

function multiply(x: Tensor, y: Tensor): Tensor {
  const [m, k] = x.shape.slice(-2)
  const [inner, n] = y.shape.slice(-2)
  if (k !== inner) {
    const shapes = `${show(x.shape)} @ ${show(y.shape)}`
    throw new RangeError(`matmul: inner dimensions differ: ${shapes} (${k} ≠ ${inner})`)
  }
  const batch = broadcastShapes(x.shape.slice(0, -2), y.shape.slice(0, -2), 'matmul')
  const out = zeros([...batch, m, n], { dtype: promote(x.dtype, y.dtype) })
  // A float64 copy of y puts its rows in one piece, whatever view it was, and saves converting each number m times.
  const a = expand(x, [...batch, m, k])
  const b = expand(cast(y, 'float64'), [...batch, k, n])
  eachRow([a, b, out].map(batchOf), ({ length, starts: [i, j, o], steps: [si, sj, so] }) => {
    for (let p = 0; p < length; p++) {
      multiplyInto(matrixAt(out, o + p * so), matrixAt(a, i + p * si), matrixAt(b, j + p * sj))
    }
  })
  return out
}

/** The first number of every matrix of `x`. */
function batchOf(x: Tensor): Tensor {
  return view(x, x.shape.slice(0, -2), x.strides.slice(0, -2))
}

/** The matrix of `x` that begins at `offset`. */
function matrixAt(x: Tensor, offset: number): Tensor {
  return view(x, x.shape.slice(-2), x.strides.slice(-2), offset)
}

/**
 * out[i][j] = Σₚ x[i][p] · y[p][j], a whole row at a time: row i is the sum of the rows of y, weighted by row i of x.
 * So the inner loop reads memory in the order in which it lies. The sums are float64 and rounded once, at the end.
 */
function multiplyInto(out: Tensor, x: Tensor, y: Tensor): void {
  const [m, k] = x.shape
  const n = y.shape[1]
  const [down, right] = x.strides
  const [weights, rows] = [x.data, y.data]
  const sums = new Float64Array(n)
  for (let i = 0; i < m; i++) {
    sums.fill(0)
    for (let p = 0; p < k; p++) {
      const weight = weights[x.offset + i * down + p * right]
      const row = y.offset + p * n
      for (let j = 0; j < n; j++) sums[j] += weight * rows[row + j]
    }
    for (let j = 0; j < n; j++) out.data[out.offset + i * n + j] = sums[j]
  }
}
