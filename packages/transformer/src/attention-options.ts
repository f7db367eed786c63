// What attention takes besides queries, keys and values, and what it gives.

import { isVariable, type Variable } from '@neuralings/autograd'
import { dropout as drop, isModule } from '@neuralings/nn-mlp'
import { ones, type Rng, requireRng, type Tensor } from '@neuralings/tensor'

export const op = 'scaledDotProductAttention'

/** What was heard, and whom each query listened to. */
export interface Attention {
  /** [..., queries, dv] */
  output: Variable
  /** How much each query listens to each key, 1 all together: [..., queries, keys]. To be looked at: it has no gradient. */
  weights: Tensor
}

export interface AttentionOptions {
  /**
   * Of int32: 1 where a query may look at a key, 0 where it may not. Of floats: what is added to the scores, −∞ where it may
   * not; a variable gets its gradient. It broadcasts to [..., queries, keys].
   */
  mask?: Variable | Tensor | null
  /** Nobody looks ahead: query i sees the keys up to i, as far as the mask lets it. */
  isCausal?: boolean
  /** What dot products are multiplied by: 1/√d unless told otherwise. */
  scale?: number
  /** While training, a weight is dropped with probability p: a `Dropout` layer, or its options. */
  dropout?: { p: number; rng: Rng; training?: boolean } | null
}

/** A mask that has a gradient; null for any other. */
export function learnedOf(mask: Variable | Tensor | null): Variable | null {
  return isVariable(mask) ? mask : null
}

/** Which weights stay while training, and how much larger they become; null where none is dropped. */
export function drawKept(
  { shape, dtype }: Tensor,
  dropout: AttentionOptions['dropout'],
): Tensor | null {
  if (!dropout) return null
  if (!isModule(dropout)) requireRng(dropout, `${op}, dropout`, ['p', 'rng', 'training'])
  const { p, rng, training = true } = dropout
  return training && p !== 0 ? drop(ones(shape, { dtype }), { p, rng }).data : null
}
