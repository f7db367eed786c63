import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets the 2': {
    find: 'return [(2 * dw) / x.length, (2 * db) / x.length]',
    replace: 'return [dw / x.length, db / x.length]',
    says: 'Both slopes are half of what they should be. Look at the first table: the slope of w² is not w.',
  },
  'forgets x': {
    find: 'dw += error * x[i]',
    replace: 'dw += error',
    says: 'You let w move every prediction as much as b does. In a row with x = 4, by how much does a prediction move when w grows by 1?',
  },
  'gives b an x': {
    find: 'db += error\n',
    replace: 'db += error * x[i]\n',
    says: 'You let b move a prediction by x. b is added as it is: by how much does a prediction move when b grows by 1?',
  },
  'turns the error round': {
    find: 'w * x[i] + b - y[i]',
    replace: 'y[i] - w * x[i] - b',
    says: 'Both slopes have the wrong sign: you take the prediction from the truth. The square does not mind which way round, its slope does: when w grows, does your difference grow or shrink?',
  },
  'sums without averaging': {
    find: 'return [(2 * dw) / x.length, (2 * db) / x.length]',
    replace: 'return [2 * dw, 2 * db]',
    says: 'You add the slopes up over the rows. The loss is a mean, so its slope is a mean too.',
  },
  'forgets b': {
    find: 'w * x[i] + b - y[i]',
    replace: 'w * x[i] - y[i]',
    says: 'Your error leaves b out, so your slopes are those of the line through zero. Held still does not mean left out.',
  },
  'takes the slope of the mean error': {
    find: 'dw += error * x[i]\n    db += error\n  }\n',
    replace:
      'dw += error\n    db += error\n  }\n  dw *= x.reduce((sum, xi) => sum + xi, 0) / x.length\n',
    says: 'You multiply the mean error by the mean of x. Each row has an x of its own, and its error meets that one: a mean of products is not the product of the means.',
  },
  'gives b first': {
    find: '[(2 * dw) / x.length, (2 * db) / x.length]',
    replace: '[(2 * db) / x.length, (2 * dw) / x.length]',
    says: 'Your two slopes are right, and in each other’s place: w comes first.',
  },
  'multiplies by the weight': {
    find: 'dw += error * x[i]',
    replace: 'dw += error * w',
    says: 'You multiply the error by w. In w·x it is w that moves: what is it multiplied by?',
  },
  'squares the error': {
    find: 'dw += error * x[i]\n    db += error\n',
    replace: 'dw += error ** 2 * x[i]\n    db += error ** 2\n',
    says: 'You multiply by the squared error. That is the loss of a row, not its slope: in the first table the slope of w² at w = −2 is negative, and a square never is.',
  },
  'nudges forward': {
    find: 'let [dw, db] = [0, 0]',
    replace:
      'const loss = (w: number, b: number) => x.reduce((sum, xi, i) => sum + (w * xi + b - y[i]) ** 2, 0) / x.length\n  const h = 0.001\n  if (h > 0) return [(loss(w + h, b) - loss(w, b)) / h, (loss(w, b + h) - loss(w, b)) / h]\n  let [dw, db] = [0, 0]',
    says: 'You nudge, as in the table, and so you are off by a little: what is left of h² is still in it. What remains when h goes to nothing?',
  },
  'forgets one 2': {
    find: '(2 * db) / x.length]',
    replace: 'db / x.length]',
    says: 'Your slope with w is right, that with b is half of what it should be. An error e that grows by h adds 2·e·h: the 2 is in both.',
  },
  'multiplies by the error again': {
    find: 'dw += error * x[i]',
    replace: 'dw += error * error',
    says: 'You multiply the error by itself. When w grows by h, the error of a row grows by x·h: it is that x which it meets.',
  },
  'x twice': {
    find: 'dw += error * x[i]',
    replace: 'dw += error * x[i] ** 2',
    says: 'You multiply by x twice. When w grows by h, the error of a row grows by x·h, and the slope holds that x once.',
  },
  'forgets b in one of them': {
    find: 'dw += error * x[i]',
    replace: 'dw += (error - b) * x[i]',
    says: 'For the slope with w you leave b out of the error. Held still does not mean left out.',
  },
})
