import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'add copies its inputs': {
    find: 'return [1, 1]',
    replace: 'return [x, y]',
    says: 'For a sum you return the inputs themselves. Nudge x in x + y by 0.01: how far does the sum move, and does it matter how large x is?',
  },
  'add nudges': {
    find: 'return [1, 1]',
    replace: 'return [(x + 0.01 + y - (x + y)) / 0.01, (x + (y + 0.01) - (x + y)) / 0.01]',
    says: 'You nudge, as the table does. That rounds, and in a number of seventeen digits a nudge of 0.01 is lost: nothing moves. Of a sum and a product the answers are known without one.',
  },
  'mul nudges': {
    find: 'return [y, x]',
    replace: 'return [((x + 0.01) * y - x * y) / 0.01, (x * (y + 0.01) - x * y) / 0.01]',
    says: 'You nudge, as the table does. That rounds, and in a number of seventeen digits a nudge of 0.01 is lost: nothing moves. Of a sum and a product the answers are known without one.',
  },
  'mul keeps its inputs in place': {
    find: 'return [y, x]',
    replace: 'return [x, y]',
    says: 'In your product each factor answers with its own size. If y is zero, can nudging x move x · y at all? So whose size decides?',
  },
  'pow forgets the factor n': {
    find: 'n * x ** (n - 1)',
    replace: 'x ** (n - 1)',
    says: 'You lower the exponent but drop the factor that comes down with it. x² grows by 2x, not by x.',
  },
  'pow keeps the exponent': {
    find: 'n * x ** (n - 1)',
    replace: 'n * x ** n',
    says: 'The factor n is there, but the exponent has not gone down by one.',
  },
  'pow takes one from the power': {
    find: 'n * x ** (n - 1)',
    replace: 'n * x ** n - 1',
    says: 'In your power the 1 is taken from the whole, for ** comes first and minus last. It is the exponent that goes down by one: it needs brackets.',
  },
  'pow is flat at zero': {
    find: 'return n * x ** (n - 1)',
    replace: 'return x === 0 ? 0 : n * x ** (n - 1)',
    says: 'At 0 you call every power flat. x² is flat there; x¹ is a straight line, and as steep at 0 as anywhere.',
  },
  'writes powers with a hat': {
    find: 'n * x ** (n - 1)',
    replace: '(n * x) ^ (n - 1)',
    says: 'In TypeScript `^` does not raise to a power, it compares the bits of two whole numbers. Powers are written with two stars.',
  },
  'tanh gives the output': {
    find: '1 - Math.tanh(x) ** 2',
    replace: 'Math.tanh(x)',
    says: 'You return the value of tanh, not how fast it changes. At 0 its value is 0, yet there it is steepest.',
  },
  'tanh forgets the square': {
    find: '1 - Math.tanh(x) ** 2',
    replace: '1 - Math.tanh(x)',
    says: 'For tanh you subtract the output from 1 as it is. Left of zero that makes more than 1, and tanh is nowhere steeper than 1. Something is still to be done to the output.',
  },
  'tanh squares too early': {
    find: 'Math.tanh(x) ** 2',
    replace: 'Math.tanh(x ** 2)',
    says: 'You square x and then take tanh. It is the other way round: tanh² x is the square of what tanh gives.',
  },
  'tanh squares the input': {
    find: '1 - Math.tanh(x) ** 2',
    replace: '1 - x ** 2',
    says: 'For tanh you square the input. It is the output that has to be squared: otherwise the slope falls below zero beyond 1, and tanh never goes down.',
  },
})
