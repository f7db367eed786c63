import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  overflows: {
    find: 'Math.exp(score - largest)',
    replace: 'Math.exp(score)',
    says: 'Small scores are fine, but at 1000 the exponential is Infinity and the shares are NaN. Something can be taken off all scores beforehand without changing the shares.',
  },
  'divides by the largest': {
    find: 'Math.exp(score - largest)',
    replace: 'Math.exp(score / largest)',
    says: 'You divide the scores by the largest. That does prevent the overflow, but it changes the differences between them, and so the shares. Only adding or subtracting cancels.',
  },
  'subtracts the first score': {
    find: 'Math.max(...x)',
    replace: 'x[0]',
    says: 'You subtract the first score. When a later one is a thousand larger, it still overflows; and when all are far below it, everything becomes 0.',
  },
  'adds up the scores': {
    find: 'sum + power',
    replace: 'sum + Math.log(power)',
    says: 'The total below the line is the sum of the exponentials. Yours sums the scores, so the shares do not add up to 1.',
  },
  'skips the division': {
    find: 'power / total',
    replace: 'power',
    says: 'Your numbers are in the right proportion, but they do not sum to 1. One step is missing.',
  },
  'only divides': {
    find: 'Math.exp(score - largest)',
    replace: '(score - largest + 1)',
    says: 'Without the exponential a share can be negative. e to the power of anything is positive.',
  },
})
