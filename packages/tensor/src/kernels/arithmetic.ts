// The kernels of basic arithmetic. How the shapes of the two tensors meet decides which one does it.

import type { Tensor } from '../tensor.ts'
import { view } from '../views.ts'
import { patternOf } from './broadcast-pattern.ts'
import { onKernels } from './on-kernels.ts'

/** The operations that have kernels. */
export type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'maximum' | 'minimum'

export function zipByKernel(
  out: Tensor,
  x: Tensor,
  y: Tensor,
  { kernel }: { kernel?: Arithmetic },
): Tensor | null {
  if (!kernel) return null
  const done =
    fill(kernel, out, x, y) ||
    ((isExpanded(x) || isExpanded(y)) && fill(kernel, out, unexpanded(x), unexpanded(y)))
  return done ? out : null
}

function isExpanded({ strides }: Tensor): boolean {
  return strides.includes(0)
}

/** As it was before: [4,3] with the strides [1,0] was the column [4,1]. */
function unexpanded(x: Tensor): Tensor {
  const shape = x.shape.map((length, d) => (x.strides[d] === 0 ? 1 : length))
  return view(x, shape, x.strides)
}

/** Fills `out` with x ∘ y. Returns whether a kernel did. */
function fill(op: Arithmetic, out: Tensor, x: Tensor, y: Tensor): boolean {
  if (Math.max(x.size, y.size) !== out.size) return false
  if (isLarger(x, y)) return stretched(op, out, x, y)
  if (!isLarger(y, x)) return false
  if (op === 'sub' || op === 'div')
    return x.size === 1 && withNumber(op === 'sub' ? 'subFrom' : 'divInto', out, y, x)
  return stretched(op, out, y, x)
}

/** Whether `y` is stretched to the shape of `x`, which stays as it is. */
function isLarger(x: Tensor, y: Tensor): boolean {
  return y.size <= x.size && y.shape.length <= x.shape.length
}

/** x ∘ y, with `y` stretched to the shape of `x`. */
function stretched(op: Arithmetic, out: Tensor, x: Tensor, y: Tensor): boolean {
  const n = x.size
  const operands = { reads: [x, y], writes: [out] }
  const hasTables = op !== 'maximum' && op !== 'minimum'
  switch (patternOf(x.shape, y.shape)) {
    case 'equal':
      return onKernels(operands, (k, a, b, c) => k[op](n, a, b, c))
    case 'number':
      return withNumber(`${op}Scalar`, out, x, y)
    case 'row':
      if (!hasTables) return false
      return onKernels(operands, (k, a, b, c) => k[`${op}Row`](n / y.size, y.size, a, b, c))
    case 'column':
      if (!hasTables) return false
      return onKernels(operands, (k, a, b, c) => k[`${op}Column`](y.size, n / y.size, a, b, c))
    default:
      return false
  }
}

type WithNumber = `${Arithmetic}Scalar` | 'subFrom' | 'divInto'

/** Each number of `x`, and the one of `y`. */
function withNumber(kernel: WithNumber, out: Tensor, x: Tensor, y: Tensor): boolean {
  const number = y.item()
  return onKernels({ reads: [x], writes: [out] }, (k, a, c) => k[kernel](x.size, a, number, c))
}
