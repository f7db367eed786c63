// Attention: each position asks a question (its query), every position has a label (its key) and something to say (its
// value). The better a label fits the question, the more of that value is heard. No step waits for another, and nothing
// has to pass through a narrow state. PyTorch: F.scaled_dot_product_attention. (Vaswani et al., 2017)
//
//   P = softmax(c · q·kᵀ + M)      y = P·v
//
// Here c is the scale, 1/√d, and M what a mask adds. The way back leads through the last product, the softmax, the first
// product. Where weights were dropped, `kept` has 0, and else the factor that makes up for it: P ∘ kept takes the place of P.
//
//   dv = Pᵀ·g      dP = g·vᵀ      dM = P ∘ (dP − Σ P ∘ dP)      dS = c·dM      dq = dS·k      dk = dSᵀ·q

import { differentiable, sharedPullback, unwrap, type Variable } from '@neuralings/autograd'
import {
  add,
  cast,
  div,
  empty,
  matmul,
  matmulInto,
  mul,
  ne,
  refuseRange,
  requireOptions,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import {
  type Attention,
  type AttentionOptions,
  drawKept,
  learnedOf,
  op,
} from './attention-options.ts'
import { checkAttention } from './attention-shapes.ts'
import { type MaskOptions, maskedSoftmax, maskedSoftmaxBack } from './masked-softmax.ts'

/** P: q [..., queries, d], k [..., keys, d] → [..., queries, keys]. A mask of floats is added to the scores, and hides at −∞. */
export function attentionWeights(
  q: Tensor,
  k: Tensor,
  options: MaskOptions & { scale: number },
): Tensor {
  const products = matmul(q, transpose(k)) // [..., queries, keys]
  const scores = products.dtype === 'int32' ? cast(products, 'float32') : products
  const { mask, scale, isCausal } = options
  if (mask === null || mask.dtype === 'int32') return maskedSoftmax(scores, options)
  const sums = add(mul(scores, scale), cast(mask, scores.dtype))
  return maskedSoftmax(sums, { scale: 1, mask: ne(mask, -Infinity), isCausal })
}

/** The scale: a dot product of d numbers of size 1 has the size √d; divided by it, it leaves the softmax soft. */
export function scaleOf(q: { readonly shape: readonly number[] }): number {
  return 1 / Math.sqrt(q.shape.at(-1)!)
}

/** What is kept for the way back. */
export interface Saved {
  weights: Tensor
  kept: Tensor | null
  scale: number
}

/** The weights that are left. */
export function dropped(weights: Tensor, kept: Tensor | null): Tensor {
  return kept ? mul(weights, kept) : weights
}

/** Writes the gradients of q, k and v into three tensors, or views of one; returns dS, [..., queries, keys]. */
export function attentionBack(
  { q, k, v, weights, kept, scale, g }: Saved & Record<'q' | 'k' | 'v' | 'g', Tensor>,
  [dq, dk, dv]: readonly Tensor[],
): Tensor {
  matmulInto(dv, [transpose(dropped(weights, kept)), g])
  const dP = dropped(matmul(g, transpose(v)), kept) // [..., queries, keys]
  const dS = maskedSoftmaxBack(weights, dP, scale)
  matmulInto(dq, [dS, k])
  matmulInto(dk, [transpose(dS), q])
  return dS
}

/** The way back is worked out at once, for each of q, k and v, in the shape that all stretch to. */
const attend = differentiable(
  'attention',
  (q: Tensor, k: Tensor, v: Tensor, mask: Tensor | null, saved: Saved) => {
    const back = (g: Tensor) => {
      const lead = g.shape.slice(0, -2)
      const gradients = [q, k, v].map(({ shape, dtype }) =>
        empty([...lead, ...shape.slice(-2)], { dtype }),
      )
      const dS = attentionBack({ q, k, v, ...saved, g }, gradients)
      return mask ? [...gradients, div(dS, saved.scale)] : gradients
    }
    return [matmul(dropped(saved.weights, saved.kept), v), ...sharedPullback(4, back)] // [..., queries, dv]
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
    refuseRange(op, 'scale to be a number other than 0', scale)
  const seen = { mask: mask && unwrap(mask), isCausal, scale }
  const weights = attentionWeights(unwrap(q), unwrap(k), seen)
  const saved = { weights, kept: drawKept(weights, dropout), scale }
  return { output: attend(q, k, v, learnedOf(mask), saved), weights }
}
