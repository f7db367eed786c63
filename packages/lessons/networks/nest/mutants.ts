import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'never comes down': {
    find: ' - 4 * relu(x - 0.5)',
    replace: '',
    says: 'Your tent only climbs: there is one ReLU, and one ReLU bends once. A second one, starting at 0.5, has to pull the curve down.',
  },
  'goes flat on top': {
    find: '4 * relu(x - 0.5)',
    replace: '2 * relu(x - 0.5)',
    says: 'After 0.5 your curve stays level: the second ReLU takes away just the slope that the first one gives. To fall as fast as it climbed it must take away twice that.',
  },
  'folds at one': {
    find: 'relu(x - 0.5)',
    replace: 'relu(x - 1)',
    says: 'Your tent folds at x = 1 and reaches 2 there. The shift inside the second ReLU decides where the fold is.',
  },
  'nests only once': {
    find: 'y = tent(y)',
    replace: 'y = tent(x)',
    says: 'Your loop calls tent with the same x each time, so every round starts anew and depth changes nothing. What should the next tent be given?',
  },
  'nests once too often': {
    find: 'i < depth',
    replace: 'i <= depth',
    says: 'Your loop runs once too often: at depth 0 it should hand x back untouched.',
  },
  'stacks instead of nesting': {
    find: 'y = tent(y)',
    replace: 'y += tent(x)',
    says: 'You add the tents up, side by side: that makes one tall tent with a single fold. Nesting means that the output of one is the input of the next.',
  },
  'adds the tents': {
    find: 'let y = x\n  for (let i = 0; i < depth; i++) y = tent(y)',
    replace: 'let y = 0\n  for (let i = 0; i < depth; i++) y += tent(x)',
    says: 'You add up tents of the same x: they lie on top of one another, and no new bend appears. To nest them, the output of one has to be the input of the next.',
  },
  'parameters in the other order': {
    find: 'nest(depth: number, x: number)',
    replace: 'nest(x: number, depth: number)',
    says: 'Your two parameters have changed places: nest is called with the depth first, and with x after it.',
  },
})
