// How a function of one number becomes one of a tensor: number by number, in a loop or by a kernel.

import { inOrder } from '../copies.ts'
import { unset } from '../create.ts'
import { type DType, floating } from '../dtype.ts'
import { onKernels } from '../kernels/on-kernels.ts'
import { operand } from '../like.ts'
import type { Tensor, TensorLike } from '../tensor.ts'
import { exact } from './int32.ts'

type Unary = (a: number) => number

/** Those that have a kernel. */
type Kernel = 'neg' | 'abs' | 'sign' | 'square' | Costly
/** Those that take so long for each number that a kernel pays even when the numbers must be carried to it. */
type Costly = 'sqrt' | 'rsqrt' | 'reciprocal' | 'exp' | 'log' | 'tanh' | 'erf'

interface Rule {
  op: string
  resultDtype: (dtype: DType) => DType
  kernel?: Kernel
  costly?: boolean
}

export function map(f: Unary, x: TensorLike, rule: Rule): Tensor {
  const { op, resultDtype } = rule
  const from = inOrder(operand(x, { op }), op)
  return exact(resultDtype(from.dtype), { op }, dtype => {
    const out = unset(from.shape, { dtype, op })
    if (!mapOnKernels(out, from, rule)) {
      const [to, { data }] = [out.data, from]
      for (let i = 0; i < to.length; i++) to[i] = f(data[i])
    }
    return out
  })
}

function mapOnKernels(out: Tensor, from: Tensor, { kernel, costly = false }: Rule): boolean {
  const n = from.size
  const pays = costly && n > 256
  if (!kernel) return false
  return onKernels({ reads: [from], writes: [out], pays }, (k, [a, b]) => k[kernel](n, a, b))
}

export const same = (dtype: DType) => dtype
/** A function whose results are whole where the numbers are. */
// @__NO_SIDE_EFFECTS__
export const keeping = (op: string, f: Unary, kernel?: Kernel) => (x: TensorLike) =>
  map(f, x, { op, resultDtype: same, kernel })
/** A function whose results are no whole numbers. */
// @__NO_SIDE_EFFECTS__
export const fractional = (op: string, f: Unary, kernel?: Costly) => (x: TensorLike) =>
  map(f, x, { op, resultDtype: floating, kernel, costly: true })
