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
  const { y, rstd } = roomFor(inputs)
  const made = { y, z: emptyLike(y), rstd }
  return layerNorm(inputs, made) ? made : null
}

export function normalizedByKernel(inputs: Inputs): Tensor | null {
  const made = roomFor(inputs)
  return layerNorm(inputs, made) ? made.y : null
}

const roomFor = ({ x }: Inputs) => ({ y: emptyLike(x), rstd: empty([...x.shape.slice(0, -1), 1]) })

/** Without a `z` of its own, y takes its place, and a third less is written and read. */
function layerNorm(
  { x, weight, bias, eps }: Inputs,
  { y, rstd, z }: Omit<Normalized, 'z'> & Partial<Normalized>,
): boolean {
  if (!weight || !bias) return false
  const columns = weight.size
  const reads = [x, weight, bias].map(contiguous)
  const writes = z ? [rstd, y, z] : [rstd, y]
  return onKernels({ reads, writes, pays: 'when large' }, (k, [xs, ws, bs, ss, ys, zs = ys]) =>
    k.layerNorm(x.size / columns, columns, xs, ws, bs, eps, zs, ss, ys),
  )
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
