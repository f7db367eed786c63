// The way back through attention. With P the weights, as softmax(S) of the scores S = q·kᵀ/√d, and y = P·v, it leads back
// through the last product, the softmax, the first product:
//
//   dv = Pᵀ·g      dP = g·vᵀ      dS = P ∘ (dP − Σ P ∘ dP)/√d      dq = dS·k      dk = dSᵀ·q
//
// Where weights were dropped, `kept` has 0, and else the factor that makes up for it: P ∘ kept takes the place of P.

import { matmul, matmulInto, mul, type Tensor, transpose } from '@neuralings/tensor'
import { throughShares } from './shares.ts'
import { scaleOf } from './weigh.ts'

interface Heard {
  q: Tensor
  k: Tensor
  v: Tensor
  weights: Tensor
  kept: Tensor | null
  /** The gradient of what was heard. */
  g: Tensor
}

/** The weights that are left. */
export function dropped(weights: Tensor, kept: Tensor | null): Tensor {
  return kept ? mul(weights, kept) : weights
}

/** Writes the gradients of q, k and v into three tensors, or views of one. */
export function backThrough(
  { q, k, v, weights, kept, g }: Heard,
  [dq, dk, dv]: readonly Tensor[],
): void {
  matmulInto(dv, [transpose(dropped(weights, kept)), g])
  const dP = dropped(matmul(g, transpose(v)), kept) // [..., queries, keys]
  const dS = throughShares(weights, dP, scaleOf(q))
  matmulInto(dq, [dS, k])
  matmulInto(dk, [transpose(dS), q])
}
