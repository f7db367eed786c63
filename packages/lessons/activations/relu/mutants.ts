import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'lets negatives through': {
    find: 'Math.max(0, x)',
    replace: 'x',
    says: 'Below zero your ReLU is still the identity. It should keep what is positive and turn everything else into zero.',
  },
  'folds negatives up': {
    find: 'Math.max(0, x)',
    replace: 'Math.abs(x)',
    says: 'Your negative side points up: −2 comes out as 2. A ReLU does not mirror, it silences.',
  },
  'keeps the wrong side': {
    find: 'Math.max(0, x)',
    replace: 'Math.min(0, x)',
    says: 'You keep the negative side and silence the positive one. It should be the other way round.',
  },
  'stops at one': {
    find: 'Math.max(0, x)',
    replace: 'Math.min(1, Math.max(0, x))',
    says: 'Your ReLU has a ceiling at 1. On the positive side it should go on forever: that is what keeps its gradient alive.',
  },
  'slope everywhere': {
    find: 'x > 0 ? 1 : 0',
    replace: '1',
    says: 'Your slope is 1 also where the function is flat. Left of zero, nudging x changes nothing.',
  },
  'slope at zero': {
    find: 'x > 0 ? 1 : 0',
    replace: 'x >= 0 ? 1 : 0',
    says: 'At exactly zero you chose slope 1. There is no right answer in mathematics, but PyTorch and this course agreed on 0.',
  },
  'slope x': {
    find: 'x > 0 ? 1 : 0',
    replace: 'Math.max(0, x)',
    says: 'You return the value again. The slope does not grow with x: a straight line is equally steep everywhere.',
  },
  'the range has a top': {
    find: '[0, Infinity]',
    replace: '[0, 1]',
    says: 'Your range ends at 1, and relu(3) is 3. How large can what comes out get?',
  },
})
