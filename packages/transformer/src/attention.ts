// Attention: each position asks a question (its query), every position has a label (its key) and something to say (its
// value). The better a label fits the question, the more of that value is heard. No step waits for another, and nothing
// has to pass through a narrow state. PyTorch: F.scaled_dot_product_attention.

import { differentiable, isVariable, jointly, type Variable } from '@neuralings/autograd'
import { dropout as drop, isModule } from '@neuralings/nn-mlp'
import {
  div,
  empty,
  matmul,
  ones,
  type Rng,
  requireOptions,
  requireRng,
  type Tensor,
} from '@neuralings/tensor'
import { checkAttention } from './attention-shapes.ts'
import { backThrough, dropped, type Heard } from './back-through.ts'
import { scaleOf, weigh } from './weigh.ts'

const op = 'scaledDotProductAttention'

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

/** Everything on the way back is worked out at once, for each of q, k and v, in the shape that all stretch to. */
const listen = differentiable(
  'attention',
  (q: Tensor, k: Tensor, v: Tensor, mask: Tensor | null, heard: Heard) => {
    const back = (g: Tensor) => {
      const lead = g.shape.slice(0, -2)
      const gradients = [q, k, v].map(({ shape, dtype }) =>
        empty([...lead, ...shape.slice(-2)], { dtype }),
      )
      const dS = backThrough({ q, k, v, ...heard, g }, gradients)
      return mask ? [...gradients, div(dS, heard.scale)] : gradients
    }
    return [matmul(dropped(heard.weights, heard.kept), v), ...jointly(4, back)] // [..., queries, dv]
  },
)

/**
 * `softmax(q·kᵀ/√d)·v`: q [..., queries, d], k [..., keys, d], v [..., keys, dv]; leading dimensions broadcast. A mask hides
 * keys, or is added inside of the softmax. A query that may look at nothing hears zeros. Throws when the shapes do not fit,
 * for a mask of int32 with anything but zeros and ones, for one of floats with nothing else, which is likely meant to hide,
 * and for a scale of 0. (Vaswani et al., 2017)
 *
 * @example
 * const labels = tensor([[1, 0], [0, 1]])
 * const values = tensor([[10], [20]])
 * const { output, weights } = scaledDotProductAttention(tensor([[3, 0]]), labels, values)
 * console.log(weights.toArray(), output.toArray()) // [ [ 0.892…, 0.107… ] ] [ [ 11.07… ] ]
 */
export function scaledDotProductAttention(
  q: Variable | Tensor,
  k: Variable | Tensor,
  v: Variable | Tensor,
  options: AttentionOptions = {},
): Attention {
  requireOptions(options, op, ['mask', 'isCausal', 'scale', 'dropout'])
  checkAttention({ q, k, v }, options.mask)
  const { mask = null, isCausal, scale = scaleOf(q), dropout } = options
  if (!Number.isFinite(scale) || scale === 0)
    throw new RangeError(`${op}: expected scale to be a number other than 0, got ${scale}`)
  const weights = weigh(plain(q), plain(k), { mask: mask && plain(mask), isCausal, scale })
  const heard = { weights, kept: drawKept(weights, dropout), scale }
  return { output: listen(q, k, v, learntOf(mask), heard), weights }
}

/** A mask that has a gradient; null for any other. */
export function learntOf(mask: Variable | Tensor | null): Variable | null {
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

export function plain(x: Variable | Tensor): Tensor {
  return isVariable(x) ? x.data : x
}
