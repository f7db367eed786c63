// The kernels of layer normalisation, each way in one walk over the rows; and what goes in.

import { type Forward, sharedPullback } from '@neuralings/autograd'
import { contiguous, empty, emptyLike, onKernels, type Tensor } from '@neuralings/tensor'
import type { Optional } from '../normalization/weights.ts'

export interface Inputs {
  x: Tensor
  weight: Optional<Tensor>
  bias: Optional<Tensor>
  eps: number
}

/**
 * Instead of z, four numbers of each row are kept, from which it is made again on the way back: that takes less time than
 * writing it and reading it. Where there is no room for the way back, `definition` takes over.
 */
export function layerNormByKernel(
  inputs: Inputs,
  definition: (inputs: Inputs) => Forward,
): Forward | null {
  const { x, weight, bias, eps } = inputs
  if (!weight?.size || !bias) return null
  const columns = weight.size
  const rows = x.size / columns
  const numbers = contiguous(x)
  const scale = contiguous(weight)
  const y = emptyLike(x)
  const kept = empty([rows, 4])
  const operands = {
    reads: [numbers, scale, contiguous(bias)],
    writes: [kept, y],
    pays: 'when large',
  } as const
  const done = onKernels(operands, (k, xs, ws, bs, ks, ys) =>
    k.layerNorm(rows, columns, xs, ws, bs, eps, ks, ys),
  )
  if (!done) return null
  const back = (gradient: Tensor): readonly Tensor[] => {
    const g = contiguous(gradient)
    const gradients = [emptyLike(y), emptyLike(scale), emptyLike(scale)]
    const operands = { reads: [numbers, kept, scale, g], writes: gradients, pays: true }
    const done = onKernels(operands, (k, xs, ks, ws, gs, dx, dw, db) =>
      k.layerNormBack(rows, columns, xs, ks, ws, gs, dx, dw, db),
    )
    if (done) return gradients
    const [, ...pullbacks] = definition(inputs)
    return pullbacks.map(pullback => pullback!(g))
  }
  return [y, ...sharedPullback(3, back)]
}
