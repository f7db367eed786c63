// Matrix multiplication: each number of the result is a row of x times a column of y, summed.
// Nearly all the time of a network is spent here. PyTorch: torch.matmul (the @ operator).

import { onKernels } from './accelerate.ts'
import { empty } from './create.ts'
import { promote } from './dtype.ts'
import { mul } from './elementwise.ts'
import {
  type Matrices,
  type Matrix,
  multiplyTextbook,
  multiplyTiles,
  type Sizes,
} from './multiply.ts'
import { eachRow } from './rows.ts'
import { broadcastShapes, sizeOf } from './shape.ts'
import { isContiguous, type Tensor } from './tensor.ts'
import { cast, contiguous, expand, reshape, squeeze, transpose, unsqueeze, view } from './views.ts'

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
  if (x.shape.length > 2 && y.shape.length === 2 && isContiguous(x)) {
    const rows = x.shape.slice(0, -1) // one tall matrix instead of many
    return reshape(multiply(reshape(x, [sizeOf(rows), k]), y), [...rows, n])
  }
  const shape = [...broadcastShapes(x.shape.slice(0, -2), y.shape.slice(0, -2), 'matmul'), m, n]
  const out = empty(shape, { dtype: promote(x.dtype, y.dtype) })
  if (!byKernel({ out, x, y }, { m, k, n })) byLoops({ out, x, y }, { m, k, n })
  return out
}

/** Stacks of matrices: every one of `out` is the product of one of `x` and one of `y`. */
type Stacks = Record<keyof Matrices, Tensor>

/** Multiplies with the kernel, if it can. Carrying numbers to it pays when each of them is used often enough. */
function byKernel({ out, x, y }: Stacks, { m, k, n }: Sizes): boolean {
  if (x.dtype !== 'float32' || y.dtype !== 'float32') return false
  const [a, b] = [inOnePiece(x), inOnePiece(y)]
  const products = m * k * n
  const pays = products > 4096 && products > 2 * (m * k + k * n + m * n)
  return onKernels({ reads: [a.stored, b.stored], writes: [out], pays }, ({ gemm }, addresses) => {
    const [xStart, yStart, outStart] = addresses
    eachProduct({ out, x: a.matrix, y: b.matrix }, matrices => {
      const from = xStart + 4 * (matrices.x.offset - a.stored.offset)
      const by = yStart + 4 * (matrices.y.offset - b.stored.offset)
      const to = outStart + 4 * matrices.out.offset
      const { x, y } = matrices
      gemm(m, n, k, from, x.row, x.column, by, y.row, y.column, to, n, false)
    })
  })
}

/** `matrix` has the numbers of `x`; `stored` has them too, one after another: perhaps transposed, copied if need be. */
function inOnePiece(x: Tensor): { matrix: Tensor; stored: Tensor } {
  if (isContiguous(x)) return { matrix: x, stored: x }
  const flipped = transpose(x)
  if (isContiguous(flipped)) return { matrix: x, stored: flipped }
  const copy = contiguous(x)
  return { matrix: copy, stored: copy }
}

/** Multiplies in plain TypeScript: by the textbook where nothing is gained by tiles. */
function byLoops({ out, x, y }: Stacks, sizes: Sizes): void {
  const { m, k, n } = sizes
  if (m === 1 || n === 1 || m * k * n <= 4096) {
    eachProduct({ out, x, y }, matrices => multiplyTextbook(matrices, sizes))
    return
  }
  // Copies in float64, y transposed: then every row and every column lies in one piece, whatever views they were,
  // and the sums are rounded once, at the end.
  const rows = cast(x, 'float64')
  const columns = transpose(cast(transpose(y), 'float64'))
  eachProduct({ out, x: rows, y: columns }, matrices => multiplyTiles(matrices, sizes))
}

/** Visits every matrix of `out`, with the matrices it is the product of. */
function eachProduct({ out, x, y }: Stacks, visit: (matrices: Matrices) => void): void {
  const visitAt = (o: number, i: number, j: number) =>
    visit({ out: matrixAt(out, o), x: matrixAt(x, i), y: matrixAt(y, j) })
  const batch = out.shape.slice(0, -2)
  if (batch.length === 0) {
    visitAt(out.offset, x.offset, y.offset)
  } else {
    const firsts = [out, x, y].map(stack => expand(firstsOf(stack), batch))
    eachRow(firsts, ({ length, starts: [o, i, j], steps: [so, si, sj] }) => {
      for (let p = 0; p < length; p++) visitAt(o + p * so, i + p * si, j + p * sj)
    })
  }
}

/** The matrix of a stack whose first number lies at `offset`. */
function matrixAt({ data, strides }: Tensor, offset: number): Matrix {
  const { length } = strides
  return { data, offset, row: strides[length - 2], column: strides[length - 1] }
}

/** The first number of every matrix of a stack. */
function firstsOf(x: Tensor): Tensor {
  return view(x, x.shape.slice(0, -2), x.strides.slice(0, -2))
}
