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
    says: 'You multiplied the two slopes. The product rule has a sum: each factor’s slope times the other factor.',
  },
  'slope: forgets the x': {
    find: 's + x * s * (1 - s)',
    replace: 's + s * (1 - s)',
    says: 'In the second term the gate’s slope has to be multiplied by the number that is going through it.',
  },
  'looks on the wrong side': {
    find: 'let x = -3; x <= 0',
    replace: 'let x = 0; x <= 3',
    says: 'You search to the right of zero, where the curve only climbs. Its dip lies on the other side.',
  },
})
