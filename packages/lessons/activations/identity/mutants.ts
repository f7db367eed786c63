import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'slope zero': {
    find: 'return 1',
    replace: 'return 0',
    says: 'A slope of 0 means that the output does not move when the input does. Here it moves exactly as far.',
  },
  'slope x': {
    find: 'return 1',
    replace: 'return x',
    says: 'You return the value again instead of the slope. At x = 0 the line is just as steep as anywhere else.',
  },
  'drops the sign': {
    find: 'return x\n',
    replace: 'return Math.abs(x)\n',
    says: 'Negative numbers lose their sign on the way. The identity changes nothing at all.',
  },
  'range from zero': {
    find: '[-Infinity, Infinity]',
    replace: '[0, Infinity]',
    says: 'Your range begins at 0, but a negative input comes out negative.',
  },
})
