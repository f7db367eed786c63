// The kernels of layer normalisation: each way in one walk over the rows.

import { contiguous, empty, emptyLike, onKernels, type Tensor } from '@neuralings/tensor'
import type { Gradients, Inputs, Normalized, Saved } from '../normalization/layer-norm.ts'

export function layerNormByKernel({ eps, ...inputs }: Inputs): Normalized | null {
  if (!inputs.weight || !inputs.bias) return null
  const [x, weight, bias] = [inputs.x, inputs.weight, inputs.bias].map(contiguous)
  const columns = weight.size
  const [y, z, rstd] = [emptyLike(x), emptyLike(x), empty([...x.shape.slice(0, -1), 1])]
  const operands = { reads: [x, weight, bias], writes: [y, z, rstd], pays: 'when large' } as const
  const done = onKernels(operands, (k, [xs, ws, bs, ys, zs, ss]) =>
    k.layerNorm(x.size / columns, columns, xs, ws, bs, eps, zs, ss, ys),
  )
  return done ? { y, z, rstd } : null
}

export function layerNormBackByKernel(
  { z, rstd, ...saved }: Saved,
  gradient: Tensor,
): Gradients | null {
  if (!saved.weight) return null
  const [g, weight] = [gradient, saved.weight].map(contiguous)
  const [dx, dweight, dbias] = [z, weight, weight].map(emptyLike)
  const operands = {
    reads: [z, rstd, weight, g],
    writes: [dx, dweight, dbias],
    pays: 'when large',
  } as const
  const done = onKernels(operands, (k, [zs, ss, ws, gs, ...to]) =>
    k.layerNormBack(rstd.size, weight.size, zs, ss, ws, gs, to[0], to[1], to[2]),
  )
  return done ? [dx, dweight, dbias] : null
}
