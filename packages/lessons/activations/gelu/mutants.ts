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
  'keeps the highest': {
    find: 'gelu(x) < best.y',
    replace: 'gelu(x) > best.y - 1 && x < -2.9',
    says: 'Your search does not end at the lowest point. Compare each value with the smallest that you have seen so far.',
  },
})
