// The kernels of functions of one number.

import type { Tensor } from '../tensor.ts'
import { onKernels } from './on-kernels.ts'

/** Those that have a kernel, and whether it takes so long for each number that it pays to carry many of them there. */
const areCostly = {
  neg: false,
  abs: false,
  sign: false,
  square: false,
  sqrt: true,
  rsqrt: true,
  reciprocal: true,
  exp: true,
  log: true,
  tanh: true,
  erf: true,
} as const

export type Unary = keyof typeof areCostly

export function mapByKernel(out: Tensor, x: Tensor, { kernel }: { kernel?: Unary }): Tensor | null {
  if (!kernel) return null
  const pays = areCostly[kernel] && 'when large'
  const done = onKernels({ reads: [x], writes: [out], pays }, (k, from, to) =>
    k[kernel](x.size, from, to),
  )
  return done ? out : null
}
