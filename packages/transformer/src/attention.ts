// Attention: each position asks a question (its query), every position has a label (its key) and something to say (its
// value). The better a label fits the question, the more of that value is heard. No step waits for another, and nothing
// has to pass through a narrow state. PyTorch: F.scaled_dot_product_attention.

import { differentiable, isVariable, type Pullback, type Variable } from '@neuralings/autograd'
import { dropout as drop } from '@neuralings/nn-mlp'
import { matmul, mul, ones, type Rng, sub, sum, type Tensor, transpose } from '@neuralings/tensor'
import { checkAttention } from './attention-shapes.ts'
import { weigh } from './weigh.ts'

/** What was heard, and whom each query listened to. */
export interface Attention {
  /** [..., queries, dv] */
  output: Variable
  /** How much each query listens to each key, 1 all together: [..., queries, keys]. To be looked at: it has no gradient. */
  weights: Tensor
}

export interface AttentionOptions {
  /** 1 where a query may look at a key, 0 where it may not; broadcasts to [..., queries, keys]. */
  mask?: Tensor | null
  /** While training, a weight is dropped with probability p: a `Dropout` layer, or its options. */
  dropout?: { p: number; rng: Rng; training?: boolean } | null
}

// With P = softmax(S) and S = q·kᵀ/√d, back through the last product, the softmax, the first product:
//
//   dv = Pᵀ·g      dP = g·vᵀ      dS = P ∘ (dP − Σ P ∘ dP)      dq = dS·k/√d      dk = dSᵀ·q/√d
//
// Where weights were dropped, `kept` has 0, and else the factor that makes up for it: P ∘ kept takes the place of P.
const listen = differentiable(
  'attention',
  (q: Tensor, k: Tensor, v: Tensor, P: Tensor, kept: Tensor | null) => {
    const heard = kept ? mul(P, kept) : P
    const backToScores = lastAnswer(g => {
      const all = matmul(g, transpose(v)) // [..., queries, keys]
      const dP = kept ? mul(all, kept) : all
      const dS = mul(P, sub(dP, sum(mul(P, dP), { dim: -1, keepdim: true })))
      return mul(dS, 1 / Math.sqrt(q.shape.at(-1)!))
    })
    return [
      matmul(heard, v), // [..., queries, dv]
      g => matmul(backToScores(g), k),
      g => matmul(transpose(backToScores(g)), q),
      g => matmul(transpose(heard), g),
      null,
    ]
  },
)

/** Keeps the last answer, for q and k ask the same about one gradient. */
function lastAnswer(answer: Pullback): Pullback {
  let last: { g: Tensor; answer: Tensor } | undefined
  return g => {
    if (last?.g !== g) last = { g, answer: answer(g) }
    return last.answer
  }
}

/**
 * `softmax(q·kᵀ/√d)·v`: q [..., queries, d], k [..., keys, d], v [..., keys, dv]; leading dimensions broadcast. A dot
 * product of d numbers of size 1 has the size √d; divided by it, it leaves the softmax soft. A query that may look at
 * nothing hears zeros. Throws when the shapes do not fit, and for a mask of anything but zeros and ones.
 * (Vaswani et al., 2017)
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
  { mask = null, dropout = null }: AttentionOptions = {},
): Attention {
  const shape = checkAttention({ q, k, v }, mask)
  const weights = weigh(plain(q), plain(k), mask)
  const isThinned = dropout && dropout.training !== false && dropout.p > 0
  const kept = isThinned ? drop(ones(shape, { dtype: weights.dtype }), dropout).data : null
  return { output: listen(q, k, v, weights, kept), weights }
}

function plain(x: Variable | Tensor): Tensor {
  return isVariable(x) ? x.data : x
}
