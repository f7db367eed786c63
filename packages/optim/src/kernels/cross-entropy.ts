// The kernel of cross-entropy: one walk over the scores finds the loss and its slope.

import type { Forward } from '@neuralings/autograd'
import {
  asTensor,
  cast,
  contiguous,
  emptyLike,
  mul,
  onKernels,
  type Tensor,
} from '@neuralings/tensor'

export function crossEntropyByKernel(x: Tensor, labels: Tensor): Forward | null {
  const slope = emptyLike(x)
  let loss = 0
  const operands = {
    reads: [contiguous(x)],
    indices: [contiguous(labels.dtype === 'int32' ? labels : cast(labels, 'int32'))],
    writes: [slope],
    pays: 'when large',
  } as const
  const done = onKernels(operands, (k, scores, at, to) => {
    loss = k.crossEntropy(labels.size, x.shape.at(-1)!, scores, at, to)
  })
  return done ? [asTensor(loss), g => mul(slope, g)] : null
}
