// The kernels of layer normalisation, each way in one walk over the rows; and what goes in and comes out.

import { contiguous, empty, emptyLike, onKernels, type Tensor } from '@neuralings/tensor'
import type { Optional } from '../normalization/weights.ts'

export interface Inputs {
  x: Tensor
  weight: Optional<Tensor>
  bias: Optional<Tensor>
  eps: number
}

/** `z` are the numbers without weight and bias; `rstd` is 1 over the deviation of each row, [..., 1]. */
export type Normalized = Record<'y' | 'z' | 'rstd', Tensor>

/** What the way back needs. */
export type Saved = Omit<Normalized, 'y'> & Pick<Inputs, 'weight'>
export type Gradients = readonly [dx: Tensor, dweight: Tensor, dbias: Tensor]

export function layerNormByKernel(inputs: Inputs): Normalized | null {
  if (!inputs.weight || !inputs.bias) return null
  const [x, weight, bias] = [inputs.x, inputs.weight, inputs.bias].map(contiguous)
  const columns = weight.size
  const [y, z, rstd] = [emptyLike(x), emptyLike(x), empty([...x.shape.slice(0, -1), 1])]
  const operands = { reads: [x, weight, bias], writes: [y, z, rstd], pays: 'when large' } as const
  const done = onKernels(operands, (k, [xs, ws, bs, ys, zs, ss]) =>
    k.layerNorm(x.size / columns, columns, xs, ws, bs, inputs.eps, zs, ss, ys),
  )
  return done ? { y, z, rstd } : null
}

export function layerNormBackByKernel(saved: Saved, gradient: Tensor): Gradients | null {
  if (!saved.weight) return null
  const { z, rstd } = saved
  const [g, weight] = [gradient, saved.weight].map(contiguous)
  const gradients = [emptyLike(z), emptyLike(weight), emptyLike(weight)] as const
  const operands = { reads: [z, rstd, weight, g], writes: gradients, pays: 'when large' } as const
  const done = onKernels(operands, (k, [zs, ss, ws, gs, dx, dw, db]) =>
    k.layerNormBack(rstd.size, weight.size, zs, ss, ws, gs, dx, dw, db),
  )
  return done ? gradients : null
}
