import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets the inner machine': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '3 * (2 * x + 1) ** 2',
    says: 'This is the slope of the outer machine alone, half of what it should be. What has the first machine done to the nudge before it gets there?',
  },
  'takes the outer slope at x': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '3 * x ** 2 * 2',
    says: 'Both factors are there, but you take the outer one at x. The outer machine never sees x: which number arrives there?',
  },
  'keeps the exponent': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '3 * (2 * x + 1) ** 3 * 2',
    says: 'The 3 has come down as a factor, but the exponent is still 3. What is the derivative of u³?',
  },
  'forgets the three': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '(2 * x + 1) ** 2 * 2',
    says: 'The exponent has gone down by one, but it has not come down as a factor. What is the derivative of u³?',
  },
  'adds the two factors': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '3 * (2 * x + 1) ** 2 + 2',
    says: 'You add the two slopes. At 0.5 a nudge is doubled, and then made 12 times as large: how large is it in the end?',
  },
  'takes the value for the slope': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '(2 * x + 1) ** 3 * 2',
    says: 'The factor of the inner machine is there. But of the outer one you take what comes out of it, u³, where its slope belongs: how many times a nudge grows in it.',
  },
  'loses the inner 1': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '3 * (2 * x) ** 2 * 2',
    says: 'Both factors are there, but you take the outer one at 2x. What arrives at the outer machine is 2x + 1.',
  },
  'loses the power': {
    find: '(2 * x + 1) ** 2 * 2',
    replace: '(2 * x + 1) * 2',
    says: 'The exponent is gone altogether. u³ grows by 3u², so what is left of the outer function is still a square.',
  },
  'multiplies by the whole inner derivative and x': {
    find: '3 * (2 * x + 1) ** 2 * 2',
    replace: '3 * (2 * x + 1) ** 2 * 2 * x',
    says: 'Your slope of the inner machine is 2x. It makes every nudge twice as large, wherever x is: how steep is 2x + 1?',
  },
})
