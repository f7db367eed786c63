import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'opens with the bell curve': {
    find: 'return x * Phi(x)',
    replace: 'return x * phi(x)',
    says: 'You multiply by φ, the height of the bell. It is small on both sides, so large inputs are shut out. The gate is Φ, the area to the left.',
  },
  'gives the gate alone': {
    find: 'return x * Phi(x)',
    replace: 'return Phi(x)',
    says: 'This is only the probability. The number that goes through the gate is missing.',
  },
  'slope: only the gate': {
    find: 'Phi(x) + x * phi(x)',
    replace: 'Phi(x)',
    says: 'The gate moves with x as well: the second term of the product rule is missing.',
  },
  'slope: the gate twice': {
    find: 'Phi(x) + x * phi(x)',
    replace: 'Phi(x) + x * Phi(x)',
    says: 'In the second term belongs the slope of the gate, not the gate again.',
  },
  'slope: forgets the x': {
    find: 'Phi(x) + x * phi(x)',
    replace: 'Phi(x) + phi(x)',
    says: 'In the second term the slope of the gate is multiplied by the number that is going through it.',
  },
  'keeps the largest': {
    find: 'gelu(x) < best.y',
    replace: 'gelu(x) > best.y',
    says: 'Your search ends at 0, where the curve is 0 as well. The dip lies left of zero and goes below it: look there, and keep the smallest value that you have seen so far.',
  },
  'steps too wide': {
    find: '0.0001',
    replace: '0.1',
    says: 'Your steps are too wide: the lowest point lies between two of them. Three decimals of x are wanted.',
  },
})
