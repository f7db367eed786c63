import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'keeps no notes at all': {
    find: '    this.parents = parents\n    this.locals = locals\n',
    replace: '    this.parents = []\n    this.locals = []\n',
    says: 'Your operations compute their results, but none of them keeps a note of what it was made from: parents and locals are empty.',
  },
  'forgets the parents of a sum': {
    find: 'new Value(x.data + y.data, [x, y], [1, 1])',
    replace: 'new Value(x.data + y.data)',
    says: 'Your sum has a value and no past: it does not remember what it was made from. No gradient will ever find its way back through it.',
  },
  'forgets the locals of a sum': {
    find: 'new Value(x.data + y.data, [x, y], [1, 1])',
    replace: 'new Value(x.data + y.data, [x, y])',
    says: 'Your sum knows its parents, but not how much it moves with each of them: its locals are empty.',
  },
  'mul keeps its locals in place': {
    find: '[y.data, x.data]',
    replace: '[x.data, y.data]',
    says: 'The locals of your product stand the wrong way round: the influence of x is the size of the other factor.',
  },
  'mul turns its parents around': {
    find: '[x, y], [y.data, x.data]',
    replace: '[y, x], [y.data, x.data]',
    says: 'Your product names its parents in the wrong order. Parents and locals belong together, place by place, and the parents come in the order of the arguments.',
  },
  'pow forgets the factor n': {
    find: '[n * x.data ** (n - 1)]',
    replace: '[x.data ** (n - 1)]',
    says: 'The local derivative of your power lacks the factor that comes down from the exponent.',
  },
  'pow makes the exponent a parent': {
    find: '[x], [n * x.data ** (n - 1)]',
    replace: '[x, new Value(n)], [n * x.data ** (n - 1), 0]',
    says: 'You made a Value of the exponent. Here n is an ordinary number that nobody wants a gradient for, so only x is a parent.',
  },
  'tanh takes the slope at the output': {
    find: '[1 - t * t]',
    replace: '[1 - Math.tanh(t) ** 2]',
    says: 'You apply tanh twice: t is already the output. Its square is all you need.',
  },
  'tanh remembers its value as slope': {
    find: '[1 - t * t]',
    replace: '[t]',
    says: 'You store the value of tanh where its slope belongs.',
  },
})
