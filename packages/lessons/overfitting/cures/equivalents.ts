import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'objective: crossEntropy(scores, labels), mul(lambda, l2Penalty(weights)) became mul(lambda, l2Penalty(weights)), crossEntropy(scores, labels)':
    'A sum is the same both ways.',
  'objective: mul(lambda, l2Penalty(weights)) became mul(l2Penalty(weights), lambda)':
    'A product is the same both ways.',
})
