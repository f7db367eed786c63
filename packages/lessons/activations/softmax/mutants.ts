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
  'subtracts the smallest': {
    find: 'Math.max(...x)',
    replace: 'Math.min(...x)',
    says: 'You subtract the smallest score. The differences stay right, but the largest score is now as far above zero as the two are apart, and can still overflow.',
  },
  'adds up the scores': {
    find: 'powers.reduce((sum, power) => sum + power, 0)',
    replace: 'x.reduce((sum, score) => sum + score, 0)',
    says: 'Below the line you have the sum of the scores. It should be the sum of what stands above it, of the exponentials: else the shares do not add up to 1.',
  },
  'skips the division': {
    find: 'power / total',
    replace: 'power',
    says: 'Your numbers are in the right proportion, but they do not sum to 1. One step is missing.',
  },
  'forgets the exponential': {
    find: 'Math.exp(score - largest)',
    replace: 'score',
    says: 'You share out the scores as they are. A negative score would get a negative share, and equal differences would not give equal proportions. What makes any number positive?',
  },
  'never looks at the last': {
    find: 'Math.max(...x)',
    replace: 'x.slice(0, -1).reduce((most, score) => (score > most ? score : most), x[0])',
    says: 'Your search for the largest ends before the last score. When that one is a thousand larger, it overflows.',
  },
  'subtracts the mean': {
    find: 'Math.max(...x)',
    replace: 'x.reduce((sum, score) => sum + score, 0) / x.length',
    says: 'You subtract the mean. The shares stay right until one score lies far above it: that one still overflows.',
  },
  'subtracts the middle': {
    find: 'Math.max(...x)',
    replace: '(Math.max(...x) + Math.min(...x)) / 2',
    says: 'You subtract the middle between the largest and the smallest. When these are two thousand apart, the largest is still a thousand too high, and overflows.',
  },
  'the largest begins at zero': {
    find: 'Math.max(...x)',
    replace: 'Math.max(0, ...x)',
    says: 'When all scores lie far below 0, you do not subtract the largest of them: every power becomes 0, and 0 divided by 0 is not a number. The largest score may be negative, too.',
  },
  'the largest in size': {
    find: 'Math.max(...x)',
    replace: 'Math.max(...x.map(Math.abs))',
    says: 'You subtract the score that is largest in size, its sign left out. Beside a −1000, all others are brought down by a thousand, and every power becomes 0.',
  },
  'subtracts after the exponential': {
    find: 'Math.exp(score - largest)',
    replace: 'Math.exp(score) - largest',
    says: 'You subtract the largest from the powers. Take it off the scores, before the exponential: there it cancels.',
  },
  'writes into the scores': {
    find: 'const powers = x.map(score => Math.exp(score - largest))',
    replace: 'x.forEach((score, i) => (x[i] = Math.exp(score - largest)))\n  const powers = x',
    says: 'The shares are right, and the scores are gone: you wrote the powers into the array that you were given. Make a new one.',
  },
  'compares with the score before': {
    find: 'const largest = Math.max(...x)',
    replace:
      'let largest = x[0]\n  for (let i = 1; i < x.length; i++) if (x[i] > x[i - 1]) largest = x[i]',
    says: 'You compare each score with the one before it, so the last rise wins. Compare with the largest so far.',
  },
})
