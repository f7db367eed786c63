import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'looks to the right only': {
    find: '(f(x + h) - f(x - h)) / (2 * h)',
    replace: '(f(x + h) - f(x)) / h',
    says: 'You measure from x to x + h, on one side only. At the corner of |x| that sees the right arm and not the left; go the same distance to both sides.',
  },
  'divides by h': {
    find: '/ (2 * h)',
    replace: '/ h',
    says: 'Your slopes are twice what they should be. From x − h to x + h, how far is it?',
  },
  'loses the brackets below the line': {
    find: '/ (2 * h)',
    replace: '/ 2 * h',
    says: 'Your slopes are nearly 0: the division ends at the 2, and then you multiply by h. Both belong below the line.',
  },
  'forgets to divide': {
    find: '(f(x + h) - f(x - h)) / (2 * h)',
    replace: 'f(x + h) - f(x - h)',
    says: 'You return how far the output moves. The slope is how far it moves for each unit that x moves: something is left to divide by.',
  },
  'turns the slope over': {
    find: 'f(x + h) - f(x - h)',
    replace: 'f(x - h) - f(x + h)',
    says: 'Your slopes have the wrong sign: a line that climbs comes out as one that falls. Which of the two values is further right?',
  },
  'keeps the sign of the gap': {
    find: 'Math.abs(slope(x) - slopeAt(f, x))',
    replace: 'slope(x) - slopeAt(f, x)',
    says: 'A claim that is too low has a negative difference in your gap, and the largest of such numbers is the smallest mistake. A distance has no sign.',
  },
  'adds up the gaps': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace: 'places.reduce((sum, x) => sum + Math.abs(slope(x) - slopeAt(f, x)), 0)',
    says: 'You add up the distances of all places. The largest one is asked for.',
  },
  'looks at the first place only': {
    find: 'Math.max(...places.map(x => Math.abs(slope(x) - slopeAt(f, x))))',
    replace: 'Math.abs(slope(places[0]) - slopeAt(f, places[0]))',
    says: 'You compare at the first place only. A claim can be right on the left and wrong on the right: look at all of them.',
  },
  'compares with the value': {
    find: 'slopeAt(f, x)))',
    replace: 'f(x)))',
    says: 'You compare the claimed slope with the height of the curve. It is the measured slope that it has to agree with.',
  },
})
