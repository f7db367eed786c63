// The kernels of the masked softmax: one matrix of scores after the other.

import { expand, onKernels, sameShape, type Tensor } from '@neuralings/tensor'
import { startOf } from '../row-starts.ts'

/** What a query may look at, as loop and kernel want it. */
export interface Visible {
  scale: number
  /** int32, with a number for every key. */
  mask: Tensor | null
  /** How many keys the first query sees; each one after it sees one more, as long as there are some. */
  first: number
}

export function softmaxByKernel(scores: Tensor, { scale, mask, first }: Visible): Tensor | null {
  const [queries, keys] = scores.shape.slice(-2)
  const visible = mask && expand(mask, scores.shape)
  const maskRow = visible?.strides.at(-2) ?? 0
  const operands = { indices: mask ? [mask] : [], updates: [scores], pays: 'when large' } as const
  const done = onKernels(operands, (k, ...addresses) => {
    const at = addresses.at(-1)!
    for (let i = 0; i * keys < scores.size; i += queries) {
      const hides = visible ? addresses[0] + 4 * startOf(visible, i) : 0
      k.softmaxSeen(queries, keys, at + 4 * i * keys, scale, first, hides, maskRow)
    }
  })
  return done ? scores : null
}

/** Writes into `dP`. */
export function softmaxBackByKernel(P: Tensor, dP: Tensor, scale: number): Tensor | null {
  if (!sameShape(P.shape, dP.shape)) return null
  const keys = P.shape.at(-1)!
  const done = onKernels({ reads: [P], updates: [dP], pays: 'when large' }, (k, p, at) => {
    k.softmaxBack(P.size / keys, keys, p, at, at)
    k.mulScalar(P.size, at, scale, at)
  })
  return done ? dP : null
}
