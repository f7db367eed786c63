import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets the factor x': {
    find: 'return x * sigmoid(x)',
    replace: 'return sigmoid(x)',
    says: 'This is the sigmoid alone: the gate without anything going through it.',
  },
  'adds instead of multiplying': {
    find: 'return x * sigmoid(x)',
    replace: 'return x + sigmoid(x)',
    says: 'You add the gate to the number. A gate is a factor: 0 lets nothing through, 1 lets everything through.',
  },
  'slope: only the gate': {
    find: 's + x * s * (1 - s)',
    replace: 's',
    says: 'Your slope treats the gate as if it stood still. But x moves the gate as well, and that adds a second term.',
  },
  'slope: product of the slopes': {
    find: 's + x * s * (1 - s)',
    replace: 's * (1 - s)',
    says: 'You multiplied the two slopes. The product rule has a sum of two terms: each factor’s slope times the other factor.',
  },
  'slope: forgets the x': {
    find: 's + x * s * (1 - s)',
    replace: 's + s * (1 - s)',
    says: 'In the second term the gate’s slope has to be multiplied by the number that is going through it.',
  },
  'keeps the largest': {
    find: 'swish(x) < best.y',
    replace: 'swish(x) > best.y',
    says: 'Your search ends at 0, where the curve is 0 as well. The dip lies left of zero and goes below it: look there, and keep the smallest value that you have seen so far.',
  },
  'steps too wide': {
    find: '0.0001',
    replace: '0.1',
    says: 'Your steps are too wide: the lowest point lies between two of them. Three decimals of x are wanted.',
  },
})
