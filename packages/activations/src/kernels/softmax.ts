// The kernels of softmax and log-softmax, which go through matrices row by row.

import { emptyLike, onKernels, type Tensor } from '@neuralings/tensor'

/**
 * What a kernel makes of every row of some tensors of one shape, all contiguous; null when `dim` is not the last, so that
 * there are no rows, or no kernel is at hand.
 */
export function softmaxByKernel(
  kernel: 'softmax' | 'softmaxBack' | 'logSoftmax' | 'logSoftmaxBack',
  reads: readonly Tensor[],
  dim: number,
): Tensor | null {
  const { shape, size } = reads[0]
  const columns = shape.at(-1)
  if (!columns || (dim !== -1 && dim !== shape.length - 1)) return null
  const out = emptyLike(reads[0])
  const done = onKernels({ reads, writes: [out], pays: 'when large' }, (k, a, b, c) =>
    k[kernel](size / columns, columns, a, b, c),
  )
  return done ? out : null
}
