// Matrix multiplication: each number of the result is a row of x times a column of y, summed.
// Nearly all the time of a network is spent here. PyTorch: torch.matmul (the @ operator).

import { allocate, promote, type TypedArray } from './dtype.ts'
import { mul } from './elementwise.ts'
import { eachRow } from './rows.ts'
import { broadcastShapes, show, sizeOf } from './shape.ts'
import { Tensor } from './tensor.ts'
import { contiguous, expand, squeeze, unsqueeze } from './views.ts'

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
  const out = new Tensor(allocate(promote(x.dtype, y.dtype), sizeOf(batch) * m * n), [
    ...batch,
    m,
    n,
  ])
  // The innermost loop runs along the rows of y, which must lie in one piece to be fast.
  const a = expand(x, [...batch, m, k])
  const b = expand(contiguous(y), [...batch, k, n])
  eachRow([out, a, b].map(corner), ({ length, starts: [o, i, j], steps: [so, si, sj] }) => {
    for (let p = 0; p < length; p++) {
      multiplyMatrices([a.data, b.data, out.data], {
        sizes: [m, k, n],
        starts: [i + p * si, j + p * sj, o + p * so],
        strides: a.strides.slice(-2),
      })
    }
  })
  return out
}

/** The first number of every matrix in a batch of them. */
function corner(x: Tensor): Tensor {
  const { strides, offset } = x
  return new Tensor(x.data, x.shape.slice(0, -2), { strides: strides.slice(0, -2), offset })
}

type Layout = { sizes: readonly number[]; starts: readonly number[]; strides: readonly number[] }

/**
 * out[i][j] = Σₚ a[i][p] · b[p][j], one row of the result at a time: row i is a sum of the rows of b, weighted by
 * row i of a. So memory is read in the order in which it lies. The sum is kept in float64 and rounded once.
 */
function multiplyMatrices(
  [a, b, out]: readonly TypedArray[],
  { sizes, starts, strides }: Layout,
): void {
  const [m, k, n] = sizes
  const [startA, startB, startOut] = starts
  const [rowStride, columnStride] = strides
  const row = new Float64Array(n)
  for (let i = 0; i < m; i++) {
    row.fill(0)
    for (let p = 0; p < k; p++) {
      const weight = a[startA + i * rowStride + p * columnStride]
      const rowOfB = startB + p * n
      for (let j = 0; j < n; j++) row[j] += weight * b[rowOfB + j]
    }
    out.set(row, startOut + i * n)
  }
}
