import { softplus } from '@neuralings/activations'
import { add, mean, mul, neg, sum, unsqueeze, type Variable } from '@neuralings/autograd'

/** The mean of −ln σ(c·t) − Σ ln σ(−c·n): center c [B, d], context t [B, d], negatives n [B, K, d] → []. */
export function skipGramLoss(center: Variable, context: Variable, negatives: Variable): Variable {
  // todo: a score for each context and for each negative, what they cost, and the mean over the pairs
  const right = sum(mul(center, context), { dim: -1 }) // [B]
  const wrong = sum(mul(unsqueeze(center, 1), negatives), { dim: -1 }) // [B, K]
  const losses = add(softplus(neg(right)), sum(softplus(wrong), { dim: -1 })) // [B]
  return mean(losses)
  // end
}
