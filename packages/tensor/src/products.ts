// Products beside `matmul`: of two vectors, and into a tensor that is there already.
// PyTorch: torch.dot, torch.outer, torch.matmul(out=…).

import { times } from './arithmetic.ts'
import { requireList, requireTensor } from './guards/arguments.ts'
import { overwrite, sharePlaces } from './in-place.ts'
import { lieTogether } from './kernels/matmul.ts'
import { arithmetic } from './loops/broadcast.ts'
import { matmul, multiply, multiplyInto, productShape, sizesOf } from './matmul.ts'
import { sameShape } from './shape.ts'
import type { Tensor } from './tensor.ts'
import { reshape, unsqueeze } from './views.ts'

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
  requireTensor(x, 'matmulInto', 'a tensor to multiply')
  requireTensor(y, 'matmulInto', 'a tensor to multiply')
  if (isStack(target, x, y)) multiplyInto({ out: target, x, y }, sizesOf(x, y))
  else overwrite(target, matmul(x, y), 'matmulInto')
}

/** Whether the product can be written where it belongs at once: all lie together, and every row in one piece. */
function isStack(target: Tensor, x: Tensor, y: Tensor): boolean {
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
