// The kernels of activations: several numbers at a time.

import { onKernels, type Tensor } from '@neuralings/tensor'

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

interface Steered {
  kernel?: Kernel
  number?: number
}

export function mapByKernel(y: Tensor, x: Tensor, { kernel, number = 0 }: Steered): Tensor | null {
  if (!kernel) return null
  return through(y, [x], (k, from, to) => k[kernel](x.size, from, to, number))
}

export function mapBackByKernel(
  dx: Tensor,
  { g, ...known }: Record<'g' | 'x' | 'y', Tensor>,
  { kernel, number = 0 }: Steered,
): Tensor | null {
  if (!kernel) return null
  const back = `${kernel}Back` as const
  return through(dx, [known[kernels[kernel]], g], (k, a, b, to) =>
    k[back](dx.size, a, b, to, number),
  )
}

function through(
  out: Tensor,
  reads: Tensor[],
  run: Parameters<typeof onKernels>[1],
): Tensor | null {
  return onKernels({ reads, writes: [out], pays: 'when large' }, run) ? out : null
}
