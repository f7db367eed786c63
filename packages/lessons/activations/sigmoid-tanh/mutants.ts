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
  'loses the brackets below the line': {
    find: '1 / (1 + Math.exp(-x))',
    replace: '1 / 1 + Math.exp(-x)',
    says: 'Your sigmoid runs from 1 upwards: only the first 1 stands below the line. The whole of 1 + e⁻ˣ belongs there.',
  },
  'sigmoid: gives the value for the slope': {
    find: 'return y * (1 - y)',
    replace: 'return y',
    says: 'You return the height of the sigmoid, not its slope. Far to the right it is high, and quite flat.',
  },
  'sigmoid: uses x in the slope': {
    find: 'y * (1 - y)',
    replace: 'x * (1 - x)',
    says: 'The formula f·(1 − f) speaks of the output, and you put in x itself. That gives slopes as large as you like, and the sigmoid is never steeper than 0.25.',
  },
  'sigmoid: the rule of tanh': {
    find: 'y * (1 - y)',
    replace: '1 - y * y',
    says: 'For the sigmoid you took the rule of tanh, 1 − f². The sigmoid has f·(1 − f).',
  },
  'tanh: overflows far out': {
    find: '2 * sigmoid(2 * x) - 1',
    replace: '(Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x))',
    says: 'Near zero your tanh is right. At x = 1000 there is Infinity above the line and below it, and Infinity divided by Infinity is not a number. The form with the sigmoid has no such quotient.',
  },
  'tanh: as wide as the sigmoid': {
    find: '2 * sigmoid(2 * x) - 1',
    replace: '2 * sigmoid(x) - 1',
    says: 'Your tanh is twice as tall as the sigmoid and just as wide. It has to be twice as narrow, too: look at what stands inside the sigmoid in the formula.',
  },
  'tanh: not lowered': {
    find: '2 * sigmoid(2 * x) - 1',
    replace: '2 * sigmoid(2 * x)',
    says: 'Your tanh runs from 0 to 2, and is 1 at zero. It has the right shape; what brings its middle down to zero?',
  },
  'tanh: the rule of the sigmoid': {
    find: '1 - y * y',
    replace: 'y * (1 - y)',
    says: 'f·(1 − f) is the rule for the sigmoid. With it, tanh would be flat at zero, where it is steepest.',
  },
  'tanh: squares the input': {
    find: '1 - y * y',
    replace: '1 - x * x',
    says: 'The square in the formula is that of the output. With the input, the slope falls below zero beyond 1, and tanh never goes down.',
  },
  'tanh: squares the sigmoid': {
    find: 'const y = tanh(x)',
    replace: 'const y = sigmoid(x)',
    says: 'You square the sigmoid. The f in the formula below tanh is tanh itself.',
  },
})
