import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'nudges to one side only': {
    find: 'const down = x.with(i, xi - h)',
    replace: 'const down = x',
    says: 'One of your two points is x itself, yet you divide by 2h: the distance between the points is only h.',
  },
  'takes the one-sided difference': {
    find: '(f(up) - f(down)) / (2 * h)',
    replace: '(f(up) - f(x)) / h',
    says: 'You nudge to one side only. That is roughly right, but on a curve it is off by an amount that shrinks only as fast as h. Nudging to both sides cancels that error.',
  },
  'divides by h': {
    find: '/ (2 * h)',
    replace: '/ h',
    says: 'Your gradients are twice what they should be. How far apart are the two points that you compare?',
  },
  'forgets to divide': {
    find: '(f(up) - f(down)) / (2 * h)',
    replace: 'f(up) - f(down)',
    says: 'You return how far f moved, without asking how far x was moved. A slope is one divided by the other.',
  },
  'nudges every entry at once': {
    find: 'const up = x.with(i, xi + h)',
    replace: 'const up = x.map(v => v + h)',
    says: 'You nudge all entries together, so every answer is mixed with the others. A partial derivative moves one entry and holds the rest still.',
  },
  'turns the sign': {
    find: 'f(up) - f(down)',
    replace: 'f(down) - f(up)',
    says: 'Your gradients have the wrong sign: they say uphill where it goes downhill. Which of the two values comes first?',
  },
})
