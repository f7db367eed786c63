import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'the exponent has lost its minus': {
    find: 'Math.exp(-x)',
    replace: 'Math.exp(x)',
    says: 'Your sigmoid falls where it should rise: large inputs come out near 0. Look at the sign in the exponent.',
  },
  'takes e^x over 1 + e^x': {
    find: '1 / (1 + Math.exp(-x))',
    replace: 'Math.exp(x) / (1 + Math.exp(x))',
    says: 'In exact mathematics this is the same function. In a computer e^1000 is Infinity, and Infinity divided by Infinity is not a number. The other form survives both ends.',
  },
  'gives the value for the slope': {
    find: 'return y * (1 - y)',
    replace: 'return y',
    says: 'You return the height of the curve, not its slope. Far to the right it is high, and quite flat.',
  },
  'uses x in the slope': {
    find: 'y * (1 - y)',
    replace: 'x * (1 - x)',
    says: 'The formula f·(1 − f) speaks of the output, and you put in x itself. That gives slopes as large as you like, and the sigmoid is never steeper than 0.25.',
  },
  squares: {
    find: 'y * (1 - y)',
    replace: '1 - y * y',
    says: 'That is the rule for tanh: 1 − f². The sigmoid has f·(1 − f).',
  },
})
