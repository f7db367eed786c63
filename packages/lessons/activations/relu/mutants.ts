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
    says: 'Your ReLU has a ceiling at 1. On the positive side it should go on forever: it is steep there however far you go.',
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
  'stops at six': {
    find: 'Math.max(0, x)',
    replace: 'Math.min(6, Math.max(0, x))',
    says: 'Your ReLU has a ceiling: a million does not come out as a million. That one exists, too (ReLU6), but max(0, x) never ends.',
  },
  'slope ends at six': {
    find: 'x > 0 ? 1 : 0',
    replace: 'x > 0 && x < 6 ? 1 : 0',
    says: 'Far to the right your slope is 0. The curve goes on climbing there, a straight line without an end.',
  },
  'slope of the distance': {
    find: 'x > 0 ? 1 : 0',
    replace: 'Math.sign(x)',
    says: 'Left of zero your slope is −1, as if the curve climbed to the left. It is flat there.',
  },
  'range of the inputs': {
    find: '[0, Infinity]',
    replace: '[-Infinity, Infinity]',
    says: 'That is what may go in. The range holds what comes out: can a ReLU give −2?',
  },
  'range with a ceiling': {
    find: '[0, Infinity]',
    replace: '[0, 1]',
    says: 'Your range ends at 1. What comes out for an input of 5? And for a million?',
  },
  'range the other way round': {
    find: '[0, Infinity]',
    replace: '[Infinity, 0]',
    says: 'The ends of your range are right, and in the wrong order: the low one comes first.',
  },
  'measures the slope': {
    find: 'x > 0 ? 1 : 0',
    replace: '(relu(x) - relu(x - 1e-6)) / 1e-6',
    says: 'You measure over a small distance. Where the corner lies within it, a part of that is flat, and the slope comes out too small. Here nothing needs to be measured: the slope is known on both sides.',
  },
})
