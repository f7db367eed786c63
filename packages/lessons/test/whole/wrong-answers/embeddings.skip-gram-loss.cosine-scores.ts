// wrong: mean product for a score
// should hear: means of the products
import { softplus } from '@neuralings/activations'
import { add, mean, mul, neg, sum, unsqueeze, type Variable } from '@neuralings/autograd'

/** The mean of −ln σ(c·t) − Σ ln σ(−c·n): center c [B, d], context t [B, d], negatives n [B, K, d] → []. */
export function skipGramLoss(center: Variable, context: Variable, negatives: Variable): Variable {
  const right = mean(mul(center, context), { dim: -1 }) // [B]
  const wrong = mean(mul(unsqueeze(center, 1), negatives), { dim: -1 }) // [B, K]
  const losses = add(softplus(neg(right)), sum(softplus(wrong), { dim: -1 })) // [B]
  return mean(losses)
}
