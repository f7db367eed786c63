import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'mul keeps its locals in place': {
    find: '[y.data, x.data]',
    replace: '[x.data, y.data]',
    says: 'The locals of your product stand the wrong way round: the influence of x is the size of the other factor.',
  },
  'forgets the parents of a sum': {
    find: '[x, y], [1, 1]',
    replace: '[], [1, 1]',
    says: 'Your sum does not remember where it came from, so no gradient will ever find its way back through it.',
  },
  'mul remembers one parent': {
    find: '[x, y], [y.data, x.data]',
    replace: '[x], [y.data, x.data]',
    says: 'Your product forgets its second parent. Both factors had a say, so both must be able to receive a gradient.',
  },
  'pow forgets the factor n': {
    find: '[n * x.data ** (n - 1)]',
    replace: '[x.data ** (n - 1)]',
    says: 'The local derivative of your power lacks the factor that comes down from the exponent.',
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
