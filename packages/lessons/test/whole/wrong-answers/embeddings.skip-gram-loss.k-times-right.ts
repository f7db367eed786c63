// wrong: the context counts K times
// should hear: negatives\.shape\[1\]
import { softplus } from '@neuralings/activations'
import { add, mean, mul, neg, sum, unsqueeze, type Variable } from '@neuralings/autograd'

/** The mean of −ln σ(c·t) − Σ ln σ(−c·n): center c [B, d], context t [B, d], negatives n [B, K, d] → []. */
export function skipGramLoss(center: Variable, context: Variable, negatives: Variable): Variable {
  const right = sum(mul(center, context), { dim: -1 }) // [B]
  const wrong = sum(mul(unsqueeze(center, 1), negatives), { dim: -1 }) // [B, K]
  const losses = add(mul(negatives.shape[1], softplus(neg(right))), sum(softplus(wrong), { dim: -1 })) // [B]
  return mean(losses)
}
