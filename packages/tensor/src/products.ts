// Matrix products one after another: every matrix of a stack times one of another. Chooses, for their sizes and for where
// they lie, which of the three ways to multiply is the fastest. PyTorch: torch.bmm.

import { copy, inOrder } from './copies.ts'
import { onKernels } from './kernels/on-kernels.ts'
import { eachRow } from './loops/rows.ts'
import {
  type Matrices,
  type Matrix,
  multiplyTextbook,
  multiplyTiles,
  multiplyWhole,
  type Sizes,
} from './multiply.ts'
import { isContiguous, Tensor } from './tensor.ts'
import { expand, transpose, view } from './views.ts'

/** Stacks of matrices: every one of `out` is the product of one of `x` and one of `y`. */
export type Stacks = Record<keyof Matrices, Tensor>

/**
 * Fills `out`, of shape [...,m,n], with the products of x, [...,m,k], and y, [...,k,n], whose batches broadcast. `out`
 * is contiguous, or lies together with the others, with every row in one piece. It is float64 where both are int32.
 */
export function multiplyStacks(stacks: Stacks, sizes: Sizes): void {
  if (!byKernel(stacks, sizes)) byLoops(stacks, sizes)
}

/** Multiplies with the kernel, if it can. Carrying numbers to it pays when each of them is used often enough. */
function byKernel({ out, x, y }: Stacks, { m, k, n }: Sizes): boolean {
  if (x.dtype !== 'float32' || y.dtype !== 'float32' || out.size * k === 0) return false
  const areNear = lieTogether([out, x, y])
  const [to, a, b] = areNear ? [out, x, y].map(asItLies) : [out, x, y].map(inOnePiece)
  const products = m * k * n
  const pays = !areNear && products > 4096 && products > 2 * (m * k + k * n + m * n)
  const operands = { reads: [a.stored, b.stored], writes: [to.stored], pays }
  return onKernels(operands, ({ gemm }, [xStart, yStart, outStart]) => {
    eachProduct({ out: to.matrix, x: a.matrix, y: b.matrix }, ({ out, x, y }) => {
      const from = xStart + 4 * (x.offset - a.stored.offset)
      const by = yStart + 4 * (y.offset - b.stored.offset)
      const at = outStart + 4 * (out.offset - to.stored.offset)
      gemm(m, n, k, from, x.row, x.column, by, y.row, y.column, at, out.row, false)
    })
  })
}

/** Whether all are in one memory of the kernels. */
export function lieTogether([first, ...others]: readonly Tensor[]): boolean {
  const memory = first.home?.memory
  return memory !== undefined && others.every(({ home }) => home?.memory === memory)
}

/** What is multiplied, and what a kernel must be given for that. */
interface Reachable {
  matrix: Tensor
  stored: Tensor
}

/** In the kernels' own memory any view will do: they need to know where its first number is. */
function asItLies(x: Tensor): Reachable {
  return { matrix: x, stored: new Tensor(x.data, [], { offset: x.offset, home: x.home }) }
}

/** Elsewhere all numbers must lie one after another, perhaps transposed; they are copied if need be. */
function inOnePiece(x: Tensor): Reachable {
  if (isContiguous(x)) return { matrix: x, stored: x }
  const flipped = transpose(x)
  if (isContiguous(flipped)) return { matrix: x, stored: flipped }
  const packed = inOrder(x, 'matmul')
  return { matrix: packed, stored: packed }
}

/** Multiplies in plain TypeScript: by the textbook where nothing is gained by tiles. */
function byLoops({ out, x, y }: Stacks, sizes: Sizes): void {
  const { m, k, n } = sizes
  if (x.dtype === 'int32' && y.dtype === 'int32') {
    eachProduct({ out, x, y }, matrices => multiplyWhole(matrices, sizes))
    return
  }
  if (m === 1 || n === 1 || m * k * n <= 4096) {
    eachProduct({ out, x, y }, matrices => multiplyTextbook(matrices, sizes))
    return
  }
  // Copies in float64, y transposed: then every row and every column lies in one piece, whatever views they were,
  // and the sums are rounded once, at the end.
  const wide = (x: Tensor) => copy(x, { dtype: 'float64', op: 'matmul' })
  const [rows, columns] = [wide(x), transpose(wide(transpose(y)))]
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
