import { mutants } from '@neuralings/lesson-kit'

const imports = `import { softplus } from '@neuralings/activations'
import { add, mean, mul, neg, sum, unsqueeze, type Variable } from '@neuralings/autograd'`
const losses = 'add(softplus(neg(right)), sum(softplus(wrong), { dim: -1 }))'
const rest = `

/** The mean of −ln σ(c·t) − Σ ln σ(−c·n): center c [B, d], context t [B, d], negatives n [B, K, d] → []. */
export function skipGramLoss(center: Variable, context: Variable, negatives: Variable): Variable {
  const right = sum(mul(center, context), { dim: -1 }) // [B]
  const wrong = sum(mul(unsqueeze(center, 1), negatives), { dim: -1 }) // [B, K]
  const losses = ${losses}`

export default mutants({
  'the logarithm of a probability': {
    find: imports,
    replace: `import { add, exp, log, mean, mul, neg, sum, unsqueeze, type Variable } from '@neuralings/autograd'
const softplus = (x: Variable) => log(add(1, exp(x)))`,
    says: 'For a score of −1000 you get Infinity: an eˣ overflows on the way to the logarithm. The score itself is known; softplus works from it.',
  },
  'pulls the negatives, too': {
    find: 'softplus(wrong)',
    replace: 'softplus(neg(wrong))',
    says: 'You treat the negatives as right answers: high scores cost nothing there. For a wrong word a high score is what should cost.',
  },
  'pushes all': {
    find: 'softplus(neg(right))',
    replace: 'softplus(right)',
    says: 'A high score of the context costs much with you. It is the right word, so a high score should cost next to nothing.',
  },
  'mean over the negatives': {
    find: 'sum(softplus(wrong), { dim: -1 })',
    replace: 'mean(softplus(wrong), { dim: -1 })',
    says: 'You take the mean over the K negatives, so together they push as hard as one. They are K questions, and each counts in full.',
  },
  'sum over the pairs': {
    find: 'mean(losses)',
    replace: 'sum(losses)',
    says: 'You add up the losses of all pairs. The loss of a batch is their mean.',
  },
  'without the negatives': {
    find: losses,
    replace: 'softplus(neg(right))',
    says: 'Only the context counts with you. Without wrong words all rows would become alike: that makes every score high.',
  },
  'without the context': {
    find: losses,
    replace: 'sum(softplus(wrong), { dim: -1 })',
    says: 'Only the negatives count with you: nothing pulls a word to its company.',
  },
  'pushes them from the context': {
    find: 'mul(unsqueeze(center, 1), negatives)',
    replace: 'mul(unsqueeze(context, 1), negatives)',
    says: 'You compare the negatives with the context. Both questions are about the center: does this word stand beside it?',
  },
  'scores summed first': {
    find: 'sum(softplus(wrong), { dim: -1 })',
    replace: 'softplus(sum(wrong, { dim: -1 }))',
    says: 'You add up the scores of the negatives and ask once. A very wrong one can hide behind another that is not: ask each by itself.',
  },
  'one choice out of all': {
    find: `${imports}${rest}`,
    replace: `import { add, concat, logsumexp, mean, mul, neg, sub, sum, unsqueeze, type Variable } from '@neuralings/autograd'
${rest.replace(losses, 'sub(logsumexp(concat([unsqueeze(right, 1), wrong], { dim: 1 }), { dim: 1 }), right)')}`,
    says: 'That is softmax over the context and the negatives: one choice of K + 1. Here each of them is a yes or no by itself.',
  },
  'the mean of the products': {
    find: 'right = sum(mul(center, context), { dim: -1 }) // [B]\n  const wrong = sum(',
    replace: 'right = mean(mul(center, context), { dim: -1 }) // [B]\n  const wrong = mean(',
    says: 'Your scores are means of the products, d times too small. The dot product adds them up.',
  },
  'all signs turned': {
    find: 'add(softplus(neg(right)), sum(softplus(wrong), { dim: -1 }))',
    replace: 'add(softplus(right), sum(softplus(neg(wrong)), { dim: -1 }))',
    says: 'All signs are turned: you push the right word away and pull the wrong ones. A high score of the context should cost next to nothing, one of a negative much.',
  },
  'meets the negatives of all pairs': {
    find: 'unsqueeze(center, 1)',
    replace: 'center',
    says: 'Shapes line up from the right, so with [B, d] and [B, K, d] your center of pair i meets the i-th negative of every pair. It belongs to all K negatives of its own pair.',
  },
})
