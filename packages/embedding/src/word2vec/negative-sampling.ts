// To predict a word among all words, all of them would have to be scored, each time. It is enough to tell the right word
// from a few that were drawn at random: as many yes-or-no questions, each answered by a dot product.

import { sigmoid, softplus } from '@neuralings/activations'
import { differentiable } from '@neuralings/autograd'
import {
  add,
  mean,
  mul,
  neg,
  sameShape,
  sub,
  sum,
  type Tensor,
  unsqueeze,
} from '@neuralings/tensor'

/**
 * The mean over all examples of
 *
 *     −log σ(h·t) − Σₖ log σ(−h·nₖ)        h [..., d], t [..., d], n [..., K, d] → []
 *
 * With p = σ(h·t) − 1 and qₖ = σ(h·nₖ), by how much each answer is too high, divided by the number of examples:
 *
 *     dh = p·t + Σₖ qₖ·nₖ      dt = p·h      dnₖ = qₖ·h
 *
 * Throws when the shapes do not fit. (Mikolov et al., 2013)
 */
export const negativeSampling = differentiable(
  'negativeSampling',
  (h: Tensor, t: Tensor, n: Tensor) => {
    checkShapes(h, t, n)
    const right = sum(mul(h, t), { dim: -1 }) // [...]
    const wrong = sum(mul(unsqueeze(h, -2), n), { dim: -1 }) // [..., K]
    const losses = add(softplus(neg(right)).data, sum(softplus(wrong).data, { dim: -1 })) // [...]
    const p = unsqueeze(sub(sigmoid(right).data, 1), -1) // [..., 1]
    const q = unsqueeze(sigmoid(wrong).data, -1) // [..., K, 1]
    const share = 1 / losses.size
    return [
      mean(losses),
      g => mul(mul(g, share), add(mul(p, t), sum(mul(q, n), { dim: -2 }))),
      g => mul(mul(g, share), mul(p, h)),
      g => mul(mul(g, share), mul(q, unsqueeze(h, -2))),
    ]
  },
)

function checkShapes(h: Tensor, t: Tensor, n: Tensor): void {
  const fits = sameShape(h.shape, t.shape) && sameShape(h.shape, n.shape.toSpliced(-2, 1))
  if (fits && h.shape.length > 0) return
  throw new RangeError(
    `negativeSampling: expected shapes [..., d], [..., d] and [..., K, d], got [${h.shape}], [${t.shape}] and [${n.shape}]`,
  )
}
