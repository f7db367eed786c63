import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'half and half': {
    find: `const angle = p / 10000 ** ((c - (c % 2)) / dim)
      places.data[p * dim + c] = c % 2 === 0 ? Math.sin(angle) : Math.cos(angle)`,
    replace: `const half = Math.ceil(dim / 2)
      const angle = p / 10000 ** ((2 * (c % half)) / dim)
      places.data[p * dim + c] = c < half ? Math.sin(angle) : Math.cos(angle)`,
    says: 'All your sines stand on the left and all cosines on the right. The numbers are the right ones, and some libraries lay them out so; here sine and cosine of a wave are neighbours.',
  },
  'the exponent counts columns': {
    find: '(c - (c % 2)) / dim',
    replace: 'c / dim',
    says: 'Each column has a wave of its own, so sine and cosine are not of the same angle. Columns 0 and 1 share wave 0, columns 2 and 3 share wave 1.',
  },
  'waves twice as close': {
    find: '(c - (c % 2)) / dim',
    replace: '(c - (c % 2)) / 2 / dim',
    says: 'The exponent is i/dim, and the formula has 2i/dim: your waves get slower only half as fast.',
  },
  'one wave for all': {
    find: 'const angle = p / 10000 ** ((c - (c % 2)) / dim)',
    replace: 'const angle = p',
    says: 'All columns turn at the same speed. After 6 places this clock shows nearly the same again: it needs slower hands as well.',
  },
  'starts at one': {
    find: 'const angle = p / 10000',
    replace: 'const angle = (p + 1) / 10000',
    says: 'Your places count from 1. The first one here is 0, where every sine is 0.',
  },
  degrees: {
    find: 'Math.sin(angle) : Math.cos(angle)',
    replace: 'Math.sin((angle * Math.PI) / 180) : Math.cos((angle * Math.PI) / 180)',
    says: 'You turn the angle into radians as if it were in degrees. It is in radians already, as Math.sin wants it.',
  },
  'cosine first': {
    find: 'Math.sin(angle) : Math.cos(angle)',
    replace: 'Math.cos(angle) : Math.sin(angle)',
    says: 'Sine and cosine have changed places. The even columns are the sines.',
  },
  'sines only': {
    find: 'c % 2 === 0 ? Math.sin(angle) : Math.cos(angle)',
    replace: 'Math.sin(angle)',
    says: 'Both columns of a wave hold its sine. A hand of a clock is known by two numbers, how far to the right it points and how far up.',
  },
  multiplied: {
    find: 'p / 10000 **',
    replace: 'p * 10000 **',
    says: 'The waves get faster to the right: you multiply by the power of 10000. Which hand of a clock does one divide for?',
  },
  'columns for places': {
    find: 'places.data[p * dim + c]',
    replace: 'places.data[c * length + p]',
    says: 'The numbers are written as if each place were a column. Place p is a row of dim numbers, so it begins at p · dim.',
  },
  'rounds up': {
    find: '(c - (c % 2)) / dim',
    replace: '(c + (c % 2)) / dim',
    says: 'Your odd columns belong to the next wave. Columns 0 and 1 are wave 0: 2i is the column, rounded down to an even number.',
  },
  'only the power is divided': {
    find: '10000 ** ((c - (c % 2)) / dim)',
    replace: '10000 ** (c - (c % 2)) / dim',
    says: 'Your code raises first and divides by dim afterwards: ** comes before /. The whole exponent belongs into brackets, 2i/dim.',
  },
})
