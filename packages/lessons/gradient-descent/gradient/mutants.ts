import { mutants } from '@neuralings/lesson-kit'

const both = 'return [slope(v => loss(v, b), w, h), slope(v => loss(w, v), b, h)]'

export default mutants({
  'leaves w nudged': {
    find: both,
    replace: 'return [slope(v => loss(v, b), w, h), slope(v => loss(w + h, v), b, h)]',
    says: 'w is still nudged while you nudge b. Where the two have nothing to do with each other nobody notices; elsewhere b’s slope is that of another place.',
  },
  'leaves w nudged and keeps the old look': {
    find: both,
    replace:
      'const here = loss(w, b)\n  return [(loss(w + h, b) - here) / h, (loss(w + h, b + h) - here) / h]',
    says: 'Your second slope has both nudges in it, that of w and that of b. Put w back before you nudge b.',
  },
  'nudges both at once': {
    find: both,
    replace: 'const both = slope(t => loss(w + t, b + t), 0, h)\n  return [both, both]',
    says: 'You nudge both together and see the sum of the two slopes, twice. Each is asked for alone, while the other holds still.',
  },
  'gives one slope for both': {
    find: both,
    replace: 'const one = slope(v => loss(v, b), w, h)\n  return [one, one]',
    says: 'Both of your numbers are the slope of w. b has a slope of its own.',
  },
  'turns the order round': {
    find: both,
    replace: 'return [slope(v => loss(w, v), b, h), slope(v => loss(v, b), w, h)]',
    says: 'Your two slopes are right and stand in each other’s place: first that of w, then that of b.',
  },
  'brings it to length 1': {
    find: both,
    replace:
      'const [dw, db] = [slope(v => loss(v, b), w, h), slope(v => loss(w, v), b, h)]\n  return [dw / Math.hypot(dw, db), db / Math.hypot(dw, db)]',
    says: 'You give the direction alone, with length 1. How steep it is belongs to the gradient: near the bottom it should become short.',
  },
  'points downhill': {
    find: both,
    replace: 'return [-slope(v => loss(v, b), w, h), -slope(v => loss(w, v), b, h)]',
    says: 'Your arrow points downhill. The gradient points to where the loss grows; it is the step that turns it round.',
  },
  'swaps w and b in the loss': {
    find: both,
    replace: 'return [slope(v => loss(b, v), w, h), slope(v => loss(v, w), b, h)]',
    says: 'You hand the loss its two numbers in the wrong order. It takes w first, then b.',
  },
  'nudges from 0': {
    find: both,
    replace: 'return [slope(v => loss(v, b), 0, h), slope(v => loss(w, v), 0, h)]',
    says: 'You nudge from 0 on. The slopes are asked for at the place (w, b).',
  },
  'holds the other one at 0': {
    find: both,
    replace: 'return [slope(v => loss(v, 0), w, h), slope(v => loss(0, v), b, h)]',
    says: 'While you nudge the one, you hold the other at 0. It should hold still where it is.',
  },
  'puts the nudge of b in the place of w': {
    find: both,
    replace: 'return [slope(v => loss(v, b), w, h), slope(v => loss(v, w), b, h)]',
    says: 'Your second function puts its number in the place of w. For the slope of b it belongs in the place of b.',
  },
  'adds the place to the place': {
    find: both,
    replace: 'return [slope(v => loss(w + v, b), w, h), slope(v => loss(w, b + v), b, h)]',
    says: 'The place is in there twice: slope begins at w, and your function adds w once more. So you look at 2w.',
  },
  'nudges to both sides': {
    find: both,
    replace:
      'return [\n    (loss(w + h, b) - loss(w - h, b)) / (2 * h),\n    (loss(w, b + h) - loss(w, b - h)) / (2 * h),\n  ]',
    says: 'You nudge to both sides and take half. That is closer to the slope, and a later lesson needs it. Here one side is asked for.',
  },
  'has a nudge of its own': {
    find: both,
    replace: 'return [slope(v => loss(v, b), w, 1e-6), slope(v => loss(w, v), b, 1e-6)]',
    says: 'You nudge by a number of your own, and never use the h that you were given.',
  },
  'forgets to divide': {
    find: both,
    replace: 'const here = loss(w, b)\n  return [loss(w + h, b) - here, loss(w, b + h) - here]',
    says: 'You give how far the loss moved. A slope is that, divided by the nudge.',
  },
})
