// The masked softmax: scores become shares of 1, over what may be seen. How much a query listens to a key is such a share.
// PyTorch: the softmax inside F.scaled_dot_product_attention.

import {
  accelerated,
  cast,
  contiguous,
  expand,
  mul,
  sub,
  sum,
  type Tensor,
  type TypedArray,
} from '@neuralings/tensor'
import { softmaxBackByKernel, softmaxByKernel, type Visible } from './kernels/masked-softmax.ts'
import { startOf } from './row-starts.ts'

/** What a query may look at: the keys that neither of the two forbids. */
export interface MaskOptions {
  /** 1 where a query may look at a key, 0 where it may not; broadcasts to [..., queries, keys]. */
  mask: Tensor | null
  /** Nobody looks ahead: query i sees the keys up to i. */
  isCausal?: boolean
}

/**
 * `scores` [..., queries, keys] become `softmax(scale · scores)` over the keys that each query sees; all others become 0,
 * and so do all of a query that sees nothing. What is hidden never enters a sum, so it may be anything.
 */
export function maskedSoftmax(
  scores: Tensor,
  { scale, mask, isCausal = false }: MaskOptions & { scale: number },
): Tensor {
  const keys = scores.shape.at(-1)!
  const first = isCausal ? 1 : keys
  return softmaxInPlace(scores, { scale, mask: mask && wholeRows(mask, keys), first })
}

/** Row by row. */
export const softmaxInPlace = accelerated(
  (scores: Tensor, { scale, mask, first }: Visible): Tensor => {
    const [queries, keys] = scores.shape.slice(-2)
    const visible = mask && expand(mask, scores.shape)
    for (let i = 0; i * keys < scores.size; i++) {
      const count = first + (i % queries)
      const start = visible ? startOf(visible, i) : 0
      const isSeen = (key: number) => key < count && visible?.data[start + key] !== 0
      softmaxRow(scores.data.subarray(i * keys, (i + 1) * keys), { scale, isSeen })
    }
    return scores
  },
  softmaxByKernel,
)

function softmaxRow(
  row: TypedArray,
  { scale, isSeen }: { scale: number; isSeen: (key: number) => boolean },
): void {
  let largest = -Infinity
  for (let i = 0; i < row.length; i++) {
    row[i] *= scale
    if (isSeen(i) && row[i] > largest) largest = row[i]
  }
  let total = 0
  for (let i = 0; i < row.length; i++) {
    row[i] = isSeen(i) ? Math.exp(row[i] - largest) : 0
    total += row[i]
  }
  if (total === 0) return
  for (let i = 0; i < row.length; i++) row[i] /= total
}

/**
 * The way back. When `dP` arrives at the shares P, then at the scores `scale · P ∘ (dP − Σ P ∘ dP)`, with the sum over
 * each row. Takes `dP`, and may write into it.
 */
export const maskedSoftmaxBack = accelerated(
  (P: Tensor, dP: Tensor, scale: number): Tensor =>
    mul(mul(P, sub(dP, sum(mul(P, dP), { dim: -1, keepdim: true }))), scale),
  softmaxBackByKernel,
)

function wholeRows(mask: Tensor, keys: number): Tensor {
  const numbers = mask.dtype === 'int32' ? mask : cast(mask, 'int32')
  return contiguous(expand(numbers, [...mask.shape.slice(0, -1), keys]))
}
