import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'points up': {
    find: 'x > 0 ? x : alpha * x',
    replace: 'x > 0 ? x : alpha * Math.abs(x)',
    says: 'Your negative side points up: it gives α·|x| where α·x was wanted. What becomes of the sign?',
  },
  'does not leak': {
    find: 'x > 0 ? x : alpha * x',
    replace: 'Math.max(0, x)',
    says: 'Below zero nothing comes through: this is still the plain ReLU, and it can still die.',
  },
  'subtracts alpha': {
    find: 'x > 0 ? x : alpha * x',
    replace: 'x > 0 ? x : x - alpha',
    says: 'You shift the negative side by α. A leak lets a fraction through: α is a factor.',
  },
  'always takes 0.01': {
    find: 'x > 0 ? x : alpha * x',
    replace: 'x > 0 ? x : 0.01 * x',
    says: 'Your leak is always 0.01, whatever α you are given.',
  },
  'slope of a plain ReLU': {
    find: 'x > 0 ? 1 : alpha',
    replace: 'x > 0 ? 1 : 0',
    says: 'The function leaks, but its slope says that it does not. Training only sees the slope, so this unit would be as dead as a ReLU.',
  },
  'slope α·x': {
    find: 'x > 0 ? 1 : alpha',
    replace: 'x > 0 ? 1 : alpha * x',
    says: 'Below zero you give the value for the slope. α·x is a straight line: how steep is it?',
  },
  'slope 1 at zero': {
    find: 'x > 0 ? 1 : alpha',
    replace: 'x >= 0 ? 1 : alpha',
    says: 'At exactly zero you chose slope 1. There is no right answer in mathematics, but PyTorch and this course agreed on α.',
  },
})
