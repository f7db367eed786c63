import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'is what goes, not what stays': {
    find: '1 - lr * c',
    replace: 'lr * c',
    says: 'This is the share of the distance that a step takes away. What is left of the distance after it?',
  },
  adds: {
    find: '1 - lr * c',
    replace: '1 + lr * c',
    says: 'With your factor a small step makes the distance grow: that is uphill.',
  },
  'halves the curvature': {
    find: '1 - lr * c',
    replace: '1 - (lr * c) / 2',
    says: 'The half in c·x²/2 belongs to the loss. Its slope is c·x, without the half, and the step goes by the slope.',
  },
  'doubles the curvature': {
    find: '1 - lr * c',
    replace: '1 - 2 * lr * c',
    says: 'The 2 is in c already: for the taxi c is 14, which is twice the 7 of 7·(w − 2)².',
  },
  'loses the sign': {
    find: 'return 1 - lr * c',
    replace: 'return Math.abs(1 - lr * c)',
    says: 'Your factor is never below 0. But some rows of the table are: there the step lands on the other side of the bottom.',
  },
  'divides by the curvature': {
    find: '1 - lr * c',
    replace: '1 - lr / c',
    says: 'With your rule a steeper bowl makes shorter steps. Compare the two rows with a rate of 0.1.',
  },
  decays: {
    find: '1 - lr * c',
    replace: 'Math.exp(-lr * c)',
    says: 'For small steps this comes near, for it is what steps without end, each without length, would give. It can never land on the other side, and a step can.',
  },
  'takes the best rate': {
    find: '2 / c',
    replace: '1 / c',
    says: 'At that rate the factor is 0: a single step arrives. It is the best rate, and larger ones still arrive, from side to side.',
  },
  'turns the fraction round': {
    find: '2 / c',
    replace: 'c / 2',
    says: 'Your largest rate grows with the curvature. In a steeper bowl the steps are longer as it is.',
  },
  multiplies: {
    find: '2 / c',
    replace: '2 * c',
    says: 'Your largest rate grows with the curvature. In a steeper bowl the steps are longer as it is.',
  },
  'lets the step double': {
    find: '2 / c',
    replace: '4 / c',
    says: 'At that rate the factor is −3: the step lands on the other side, three times as far away.',
  },
})
