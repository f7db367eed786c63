import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'overflows far out': {
    find: 'Math.tanh(x)',
    replace: '(Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x))',
    says: 'Near zero this is right. At x = 1000 both exponentials are Infinity, and what comes out is not a number. Which of the other forms has no Infinity divided by Infinity?',
  },
  'is a sigmoid': {
    find: 'Math.tanh(x)',
    replace: '1 / (1 + Math.exp(-x))',
    says: 'This is the sigmoid: it lies between 0 and 1. Tanh is centred on zero.',
  },
  'is a sigmoid stretched in one direction': {
    find: 'Math.tanh(x)',
    replace: '2 / (1 + Math.exp(-x)) - 1',
    says: 'You stretched the sigmoid to twice its height, but tanh is also twice as narrow: look at what stands inside the sigmoid in the formula.',
  },
  'uses the rule of the sigmoid': {
    find: '1 - y * y',
    replace: 'y * (1 - y)',
    says: 'f·(1 − f) is the rule for the sigmoid. With it, tanh would be flat at zero, where it is steepest.',
  },
  'squares the input': {
    find: '1 - y * y',
    replace: '1 - x * x',
    says: 'The square in the formula is that of the output. With the input, the slope falls below zero beyond 1, and tanh never goes down.',
  },
})
