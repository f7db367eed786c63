// The way back through attention. With P the weights, as softmax(c·S + M) of the products S = q·kᵀ, and y = P·v, it leads
// back through the last product, the softmax, the first product; c is the scale, 1/√d, and M what a mask adds:
//
//   dv = Pᵀ·g      dP = g·vᵀ      dM = P ∘ (dP − Σ P ∘ dP)      dS = c·dM      dq = dS·k      dk = dSᵀ·q
//
// Where weights were dropped, `kept` has 0, and else the factor that makes up for it: P ∘ kept takes the place of P.

import { matmul, matmulInto, mul, type Tensor, transpose } from '@neuralings/tensor'
import { throughShares } from './shares.ts'

/** What is kept for the way back. */
export interface Heard {
  weights: Tensor
  kept: Tensor | null
  scale: number
}

interface Returned extends Heard {
  q: Tensor
  k: Tensor
  v: Tensor
  /** The gradient of what was heard. */
  g: Tensor
}

/** The weights that are left. */
export function dropped(weights: Tensor, kept: Tensor | null): Tensor {
  return kept ? mul(weights, kept) : weights
}

/** Writes the gradients of q, k and v into three tensors, or views of one; returns dS, [..., queries, keys]. */
export function backThrough(
  { q, k, v, weights, kept, scale, g }: Returned,
  [dq, dk, dv]: readonly Tensor[],
): Tensor {
  matmulInto(dv, [transpose(dropped(weights, kept)), g])
  const dP = dropped(matmul(g, transpose(v)), kept) // [..., queries, keys]
  const dS = throughShares(weights, dP, scale)
  matmulInto(dq, [dS, k])
  matmulInto(dk, [transpose(dS), q])
  return dS
}
