// wrong: one minus the sigmoid
// should hear: sigmoid
import { sigmoid } from '@neuralings/activations'
import { add, mean, mul, sub, sum, unsqueeze, type Variable } from '@neuralings/autograd'

/** The mean of −ln σ(c·t) − Σ ln σ(−c·n): center c [B, d], context t [B, d], negatives n [B, K, d] → []. */
export function skipGramLoss(center: Variable, context: Variable, negatives: Variable): Variable {
  const right = sum(mul(center, context), { dim: -1 }) // [B]
  const wrong = sum(mul(unsqueeze(center, 1), negatives), { dim: -1 }) // [B, K]
  const losses = add(sub(1, sigmoid(right)), sum(sigmoid(wrong), { dim: -1 })) // [B]
  return mean(losses)
}
