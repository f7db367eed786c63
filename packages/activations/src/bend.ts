// A law for one number, applied to every number of a tensor, and its way back: by a plain loop, which is the
// definition, or by a kernel that does the same for several numbers at a time.

import { contiguous, emptyLike, onKernels, type Tensor } from '@neuralings/tensor'

/** The kernels, and what each one's way back starts from: x, or y = f(x). */
const kernels = {
  relu: 'x',
  leakyRelu: 'x',
  elu: 'x',
  sigmoid: 'y',
  tanh: 'y',
  gelu: 'x',
  geluTanh: 'x',
  silu: 'x',
} as const

export type Kernel = keyof typeof kernels

/** A function of one number, and the kernel that works it out, if there is one. */
interface Bend {
  f: (value: number) => number
  kernel?: Kernel
  /** The number that steers the kernel. Those that are not steered pass it over. */
  number?: number
}

/** Below this many numbers it does not pay to carry them to a kernel. */
const few = 256

/** y = f(x), number by number. */
export function bend(x: Tensor, { f, kernel, number = 0 }: Bend): Tensor {
  const y = emptyLike(x)
  const operands = { reads: [x], writes: [y], pays: x.size > few }
  const done = kernel && onKernels(operands, (k, [from, to]) => k[kernel](x.size, from, to, number))
  if (done) return y
  const [from, to] = [x.data, y.data]
  for (let i = 0; i < to.length; i++) to[i] = f(from[i])
  return y
}

/** The chain rule: each gradient `g` times the slope `f` at its number. */
export function bendBack(
  gradient: Tensor,
  { x, y }: { x: Tensor; y: Tensor },
  { f, kernel, number = 0 }: Bend,
): Tensor {
  const [g, dx] = [contiguous(gradient), emptyLike(x)]
  if (kernel) {
    const known = kernels[kernel] === 'x' ? x : y
    const operands = { reads: [known, g], writes: [dx], pays: x.size > few }
    const back = `${kernel}Back` as const
    if (onKernels(operands, (k, [a, b, to]) => k[back](x.size, a, b, to, number))) return dx
  }
  const [from, arriving, to] = [x.data, g.data, dx.data]
  for (let i = 0; i < to.length; i++) to[i] = arriving[i] * f(from[i])
  return dx
}
