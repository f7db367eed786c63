import { mutants } from '@neuralings/lesson-kit'

const lengths = 'Math.hypot(...x) * Math.hypot(...y)'
const result = 'lengths === 0 ? 0 : dot(x, y) / lengths'

export default mutants({
  'divides by nothing': {
    find: result,
    replace: 'dot(x, y) / lengths',
    says: 'A row of zeros has the length 0, and you divide by it: that gives NaN. It points nowhere, so it is similar to nothing.',
  },
  'makes 1 of every 0': {
    find: result,
    replace: 'dot(x, y) / lengths || 1',
    says: 'What stands behind || takes the place of NaN, and of every 0, too: rows at a right angle come out as the same. Ask for the length 0 itself.',
  },
  'one length only': {
    find: lengths,
    replace: 'Math.hypot(...x)',
    says: 'You divide by the length of x alone, so the length of y still counts: twice as long a row seems twice as similar.',
  },
  'dot product': {
    find: result,
    replace: 'dot(x, y)',
    says: 'That is the dot product, which grows with both lengths. Only the directions are to be compared.',
  },
  'angle itself': {
    find: result,
    replace: 'lengths === 0 ? 0 : Math.acos(Math.min(1, Math.max(-1, dot(x, y) / lengths)))',
    says: 'That is the angle, which is 0 for the same direction. Its cosine is wanted, which is 1 there.',
  },
  distance: {
    find: result,
    replace: 'Math.hypot(...x.map((v, i) => v - y[i]))',
    says: 'You measure how far apart the two ends are. Two rows of one direction may lie far apart, and should be similar all the same.',
  },
  'without its sign': {
    find: 'dot(x, y) / lengths',
    replace: 'Math.abs(dot(x, y)) / lengths',
    says: 'You drop the sign, so opposite rows seem to be alike. They are −1, as dissimilar as can be.',
  },
  'adds a little below the line': {
    find: result,
    replace: 'dot(x, y) / (lengths + 1e-8)',
    says: 'What you add so as not to divide by 0 is larger than the lengths of short rows, which then seem similar to nothing. Ask for the 0 itself.',
  },
  'lengths squared': {
    find: lengths,
    replace: 'dot(x, x) * dot(y, y)',
    says: 'Below the line are the squares of the lengths. A row times itself is the square: what gives the length?',
  },
  'sum of the lengths': {
    find: lengths,
    replace: 'Math.hypot(...x) + Math.hypot(...y)',
    says: 'You add the two lengths. Each of the rows is divided by its own, so their product is divided by what?',
  },
  'takes the short for nothing': {
    find: 'lengths === 0 ? 0',
    replace: 'lengths < 1e-6 ? 0',
    says: 'You take short rows for rows of zeros. However short it is, a row points somewhere: only with length 0 it has no direction.',
  },
})
