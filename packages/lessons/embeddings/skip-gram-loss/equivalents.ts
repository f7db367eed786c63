import { equivalents } from '@neuralings/lesson-kit'

const factors = 'A product stays the same when its factors change places.'
const last = 'Behind the sum there are two dimensions: the last one is 1.'

export default equivalents({
  'skipGramLoss: right = sum(mul(center, context), { dim: -1 }) became right = sum(mul(context, center), { dim: -1 })':
    factors,
  'skipGramLoss: right = sum(mul(center, context), { dim: -1 }) became right = sum(mul(center, context), { dim: 1 })':
    last,
  'skipGramLoss: sum(mul(unsqueeze(center, 1), negatives), { dim: -1 }) became sum(mul(negatives, unsqueeze(center, 1)), { dim: -1 })':
    factors,
  'skipGramLoss: add(softplus(neg(right)), sum(softplus(wrong), { dim: -1 })) became add(sum(softplus(wrong), { dim: -1 }), softplus(neg(right)))':
    'A sum stays the same when its terms change places.',
  'skipGramLoss: add(softplus(neg(right)), sum(softplus(wrong), { dim: -1 })) became add(softplus(neg(right)), sum(softplus(wrong), { dim: 1 }))':
    last,
})
