import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'does not square': {
    find: '(y[i] - target[i]) ** 2',
    replace: 'y[i] - target[i]',
    says: 'Your differences keep their sign, so a guess that is 2 too high and one that is 2 too low add up to nothing. What could make both of them count as wrong?',
  },
  'takes the absolute value': {
    find: '(y[i] - target[i]) ** 2',
    replace: 'Math.abs(y[i] - target[i])',
    says: 'This is the mean absolute error: a fine measure, but in it a miss of 4 weighs as much as two misses of 2. Here each difference should weigh as much as its square.',
  },
  'sums without averaging': {
    find: 'return total / y.length',
    replace: 'return total',
    says: 'You add up the squares but never average. The same rule would look ten times worse on ten times the data. One step is missing after the loop.',
  },
  'divides by n − 1': {
    find: 'total / y.length',
    replace: 'total / (y.length - 1)',
    says: 'You divide by n − 1. That is for estimating the variance of a sample from its own mean; here there is nothing to correct for, and a single pair would divide by zero.',
  },
  'takes the root': {
    find: 'return total / y.length',
    replace: 'return Math.sqrt(total / y.length)',
    says: 'You take the square root at the end: that is the RMSE, the same measure in the unit of the data. Useful in reports; the mean squared error stops one step earlier.',
  },
  'squares the sum': {
    find: '(y[i] - target[i]) ** 2\n  return total / y.length',
    replace: 'y[i] - target[i]\n  return total ** 2 / y.length',
    says: 'You add up the differences first and square the sum. By then too high and too low have cancelled. Each difference has to be squared on its own.',
  },
  'squares before it subtracts': {
    find: '(y[i] - target[i]) ** 2',
    replace: 'y[i] ** 2 - target[i] ** 2',
    says: 'You square the prediction and the target, and subtract afterwards. 3² − 1² is 8, but the difference between 3 and 1 is 2, and its square is 4. What comes first?',
  },
  'squares the target only': {
    find: '(y[i] - target[i]) ** 2',
    replace: 'y[i] - target[i] ** 2',
    says: 'Without brackets the power comes before the minus, so only the target is squared here. It is the difference that should be.',
  },
  'squares the mean': {
    find: '(y[i] - target[i]) ** 2\n  return total / y.length',
    replace: 'y[i] - target[i]\n  return (total / y.length) ** 2',
    says: 'You average the differences first and square the average. By then too high and too low have cancelled. Each difference has to be squared on its own.',
  },
  'writes into y': {
    find: 'total += (y[i] - target[i]) ** 2',
    replace: 'total += y[i] = (y[i] - target[i]) ** 2',
    says: 'The number is right, but your caller’s y now holds the squares: it is the same array under another name. Keep what you calculate in a variable of your own.',
  },
  'divides in each round': {
    find: 'total += (y[i] - target[i]) ** 2\n  return total / y.length',
    replace: 'total = (total + (y[i] - target[i]) ** 2) / y.length\n  return total',
    says: 'You divide in each round of the loop, so what came first is divided again and again. Add up all squares, and divide once, when the loop is over.',
  },
  'leaves out what looks mistyped': {
    find: 'total += (y[i] - target[i]) ** 2',
    replace: 'if (Math.abs(y[i] - target[i]) < 100) total += (y[i] - target[i]) ** 2',
    says: 'You leave out the pairs that are far apart. A number may be mistyped, but the formula does not know it: every pair counts.',
  },
  'multiplies the square out': {
    find: '(y[i] - target[i]) ** 2',
    replace: 'y[i] ** 2 - 2 * y[i] * target[i] + target[i] ** 2',
    says: 'You have multiplied the square out. On paper it is the same, but far from zero its three terms are huge, and their last digits, which hold the difference, are rounded away. Subtract first, while the numbers are small.',
  },
})
