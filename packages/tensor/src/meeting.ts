// How the shapes of two tensors meet decides which kernel does their arithmetic: number by number, one number for
// all, one row for every row ([N,C] and [C]: a bias), or one number for each row ([N,C] and [N,1]: a mean).
// Any other meeting is left to the plain loops.

import { onKernels } from './accelerate.ts'
import { type Shape, sameShape } from './shape.ts'
import { isContiguous, type Tensor } from './tensor.ts'

/** The operations that have kernels. */
export type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'maximum' | 'minimum'

/** Fills `out` with x ∘ y. Returns whether a kernel did. */
export function zipOnKernels(
  op: Arithmetic,
  out: Tensor,
  [x, y]: readonly [Tensor, Tensor],
): boolean {
  if (!isContiguous(x) || !isContiguous(y)) return false
  if (stretches(y, x)) return stretched(op, out, [x, y])
  if (!stretches(x, y)) return false
  if (op === 'sub' || op === 'div') return x.size === 1 && fromNumber(op, out, [x, y])
  return stretched(op, out, [y, x])
}

/** One number less, or divided by, each of many. */
function fromNumber(op: 'sub' | 'div', out: Tensor, [x, y]: readonly [Tensor, Tensor]): boolean {
  const [n, number] = [y.size, x.item()]
  const kernel = op === 'sub' ? 'subFrom' : 'divInto'
  return onKernels({ reads: [y], writes: [out] }, (k, [a, c]) => k[kernel](n, a, number, c))
}

/** Whether `y` is stretched to the shape of `x`, which stays as it is. */
function stretches(y: Tensor, x: Tensor): boolean {
  return y.size <= x.size && y.shape.length <= x.shape.length
}

function stretched(op: Arithmetic, out: Tensor, [x, y]: readonly [Tensor, Tensor]): boolean {
  const [n, rest] = [x.size, y.size]
  if (sameShape(x.shape, y.shape)) {
    return onKernels({ reads: [x, y], writes: [out] }, (k, [a, b, c]) => k[op](n, a, b, c))
  }
  if (rest === 1) {
    const number = y.item()
    return onKernels({ reads: [x], writes: [out] }, (k, [a, c]) =>
      k[`${op}Scalar`](n, a, number, c),
    )
  }
  if (op === 'maximum' || op === 'minimum') return false
  const way = isRow(x.shape, y.shape) ? 'Row' : isColumn(x.shape, y.shape) ? 'Column' : null
  if (!way) return false
  const [rows, cols] = way === 'Row' ? [n / rest, rest] : [rest, n / rest]
  return onKernels({ reads: [x, y], writes: [out] }, (k, [a, b, c]) =>
    k[`${op}${way}`](rows, cols, a, b, c),
  )
}

/** [4,3] and [3], or [1,3]: the shape of y, but for leading ones, is the end of that of x. */
function isRow(x: Shape, y: Shape): boolean {
  const row = y.slice(y.findIndex(length => length !== 1))
  return sameShape(x.slice(-row.length), row)
}

/** [4,3] and [4,1]: the shape of y is the start of that of x, with ones behind. */
function isColumn(x: Shape, y: Shape): boolean {
  const end = y.findLastIndex(length => length !== 1) + 1
  return x.length === y.length && sameShape(x.slice(0, end), y.slice(0, end))
}
