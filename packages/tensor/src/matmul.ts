// Matrix multiplication: each number of the result is a row of x times a column of y, summed.
//
//   out[i][j] = Σₚ x[i][p] · y[p][j]
//
// Nearly all the time of a network is spent here, so there are three ways to do it. All do the same sums; each is several
// times faster than the one before. PyTorch: torch.matmul (the @ operator).
//
// 1. The textbook, below: this formula, as three loops. For every product two numbers are read, and reading takes longer
//    than multiplying.
// 2. The tile, in loops/tiles.ts: two rows meet two columns at a time. Four numbers are read for four products, and the
//    four sums stay in registers, the few places inside the processor where a number costs nothing to reach.
// 3. The kernel, in kernels/matmul.ts: the same idea with tiles of 4 × 8, four numbers in one instruction, and the
//    matrices cut into blocks that fit into the processor's cache. JavaScript has no such instructions; WebAssembly has.
//    It is written in @neuralings/kernels, assembly/gemm.ts.

import { unset } from './create.ts'
import { promote } from './dtype.ts'
import { requireTensor } from './guards/arguments.ts'
import { accelerated } from './kernels/accelerated.ts'
import { multiplyByKernel } from './kernels/matmul.ts'
import { exact } from './loops/int32.ts'
import { eachProduct, type Matrices, type Sizes, type Stacks } from './loops/matrices.ts'
import { multiplyTiles, worthTiles } from './loops/tiles.ts'
import { multiplyWhole } from './loops/whole-products.ts'
import { meet, type Shape, sizeOf } from './shape.ts'
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
  return multiply(x, y, 'matmul')
}

/** The definition. Good for small matrices, and where there is nothing to reuse: a matrix times a vector. */
export function multiplyTextbook({ out, x, y }: Matrices, { m, k, n }: Sizes): void {
  const [a, b, c] = [x.data, y.data, out.data]
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) {
        sum += a[x.offset + i * x.row + p * x.column] * b[y.offset + p * y.row + j * y.column]
      }
      c[out.offset + i * out.row + j * out.column] = sum
    }
  }
}

/**
 * Fills `out`, of shape [...,m,n], with the products of x, [...,m,k], and y, [...,k,n], whose batches broadcast. `out`
 * is contiguous, or lies together with the others, with every row in one piece. It is float64 where both are int32.
 */
export const multiplyInto = accelerated((stacks: Stacks, sizes: Sizes): Tensor => {
  const { out, x, y } = stacks
  if (x.dtype === 'int32' && y.dtype === 'int32')
    eachProduct(stacks, matrices => multiplyWhole(matrices, sizes))
  else if (worthTiles(sizes)) multiplyTiles(stacks, sizes)
  else eachProduct(stacks, matrices => multiplyTextbook(matrices, sizes))
  return out
}, multiplyByKernel)

/** `matmul` of matrices, or stacks of them, with errors in the name of what needs it. */
export function multiply(x: Tensor, y: Tensor, op: string): Tensor {
  const sizes = sizesOf(x, y)
  if (x.shape.length > 2 && y.shape.length === 2 && isContiguous(x)) {
    const rows = x.shape.slice(0, -1) // one tall matrix instead of many
    return reshape(multiply(reshape(x, [sizeOf(rows), sizes.k]), y, op), [...rows, sizes.n])
  }
  return exact(promote(x.dtype, y.dtype), { op }, dtype => {
    const out = unset(productShape(x, y), { dtype, op })
    return multiplyInto({ out, x, y }, sizes)
  })
}

/** The sizes of a product. Throws unless the inner ones are equal. */
export function sizesOf(x: Tensor, y: Tensor): Sizes {
  const [m, k] = [x.shape.at(-2)!, x.shape.at(-1)!]
  const [inner, n] = [y.shape.at(-2)!, y.shape.at(-1)!]
  if (k === inner) return { m, k, n }
  const shapes = `[${x.shape}] @ [${y.shape}]`
  throw new RangeError(`matmul: inner dimensions differ: ${shapes} (${k} ≠ ${inner})`)
}

/** [...,m,n] */
export function productShape(x: Tensor, y: Tensor): Shape {
  const batch = meet(x.shape.slice(0, -2), y.shape.slice(0, -2), 'matmul')
  return [...batch, x.shape.at(-2)!, y.shape.at(-1)!]
}
