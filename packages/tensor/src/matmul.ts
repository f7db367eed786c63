// Matrix multiplication: each number of the result is a row of x times a column of y, summed.
// Nearly all the time of a network is spent here. PyTorch: torch.matmul (the @ operator).

import { times } from './arithmetic.ts'
import { unset } from './create.ts'
import { promote } from './dtype.ts'
import { requireList, requireTensor } from './guards/arguments.ts'
import { overwrite, sharePlaces } from './in-place.ts'
import { arithmetic } from './loops/broadcast.ts'
import { exact } from './loops/int32.ts'
import type { Sizes } from './multiply.ts'
import { lieTogether, multiplyStacks } from './products.ts'
import { meet, type Shape, sameShape, sizeOf } from './shape.ts'
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

/**
 * Overwrites `target` with the product of two factors, through any view of it: see `matmul`.
 * PyTorch: torch.matmul(x, y, out=target).
 *
 * @example
 * const x = zeros([2, 2])
 * matmulInto(select(x, { dim: 1, index: 0 }), [tensor([[1, 2], [3, 4]]), tensor([10, 1])])
 * console.log(x.toArray()) // [ [ 12, 0 ], [ 34, 0 ] ]
 */
export function matmulInto(target: Tensor, factors: readonly [Tensor, Tensor]): void {
  requireTensor(target, 'matmulInto', 'a tensor to write into')
  requireList(factors, 'matmulInto', 'two tensors to multiply, [x, y]')
  const [x, y] = factors
  for (const factor of [x, y]) requireTensor(factor, 'matmulInto', 'a tensor to multiply')
  if (isStack(target, [x, y])) multiplyStacks({ out: target, x, y }, sizesOf(x, y))
  else overwrite(target, matmul(x, y), 'matmulInto')
}

/** Whether the product can be written where it belongs at once: all lie together, and every row in one piece. */
function isStack(target: Tensor, [x, y]: readonly [Tensor, Tensor]): boolean {
  const all = [target, x, y]
  if (x.shape.length < 2 || y.shape.length < 2 || !lieTogether(all)) return false
  if (all.some(({ dtype }) => dtype === 'int32')) return false
  if (sharePlaces(target, x) || sharePlaces(target, y)) return false
  return target.strides.at(-1) === 1 && sameShape(target.shape, productShape(x, y))
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
  return reshape(multiply(unsqueeze(x, 0), unsqueeze(y, 1), 'dot'), [])
}

const products = arithmetic('outer', times, 'mul')

/**
 * Every number of one vector times every number of another: [m], [n] → [m,n].
 *
 * @example
 * console.log(outer(tensor([1, 2]), tensor([3, 4])).toArray()) // [ [ 3, 4 ], [ 6, 8 ] ]
 */
export function outer(x: Tensor, y: Tensor): Tensor {
  requireVectors(x, y, 'outer')
  return products(unsqueeze(x, 1), y)
}

function requireVectors(x: Tensor, y: Tensor, op: string): void {
  requireTensor(x, op)
  requireTensor(y, op)
  if (x.shape.length === 1 && y.shape.length === 1) return
  throw new RangeError(`${op}: expected two vectors, got [${x.shape}] and [${y.shape}]`)
}

/** `matmul` of matrices, or stacks of them, with errors in the name of what needs it. */
export function multiply(x: Tensor, y: Tensor, op: string): Tensor {
  const sizes = sizesOf(x, y)
  if (x.shape.length > 2 && y.shape.length === 2 && isContiguous(x)) {
    const rows = x.shape.slice(0, -1) // one tall matrix instead of many
    return reshape(multiply(reshape(x, [sizeOf(rows), sizes.k]), y, op), [...rows, sizes.n])
  }
  return exact(promote(x.dtype, y.dtype), { op }, dtype => {
    const out = unset(productShape(x, y), { dtype, op })
    multiplyStacks({ out, x, y }, sizes)
    return out
  })
}

function sizesOf(x: Tensor, y: Tensor): Sizes {
  const [m, k] = x.shape.slice(-2)
  const [inner, n] = y.shape.slice(-2)
  if (k === inner) return { m, k, n }
  const shapes = `[${x.shape}] @ [${y.shape}]`
  throw new RangeError(`matmul: inner dimensions differ: ${shapes} (${k} ≠ ${inner})`)
}

function productShape(x: Tensor, y: Tensor): Shape {
  const batch = meet(x.shape.slice(0, -2), y.shape.slice(0, -2), 'matmul')
  return [...batch, x.shape.at(-2)!, y.shape.at(-1)!]
}
