import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'both units are alike': {
    find: 'b1 = [0, -1]',
    replace: 'b1 = [0, 0]',
    says: 'Your two hidden units say the same in every row, so together they are one unit. They need different biases: one should stay silent until both inputs are on.',
  },
  'takes back too little': {
    find: 'w2 = [1, -2]',
    replace: 'w2 = [1, -1]',
    says: 'Three rows are right, and (1, 1) gives 1 instead of 0. The second unit does speak up there, but not loudly enough to cancel the first.',
  },
  'ignores the second unit': {
    find: 'w2 = [1, -2]',
    replace: 'w2 = [1, 0]',
    says: 'Three rows are right, and (1, 1) gives 2: both inputs are counted there. Your second unit has to wake up at (1, 1) and nowhere else, and the output has to listen to it.',
  },
  'speaks too late': {
    find: 'b1 = [0, -1]',
    replace: 'b1 = [0, -2]',
    says: 'Three rows are right, and (1, 1) gives 2: both inputs are counted there. Your second unit has to wake up at (1, 1) and nowhere else, and the output has to listen to it.',
  },
  'computes AND': {
    find: 'w2 = [1, -2]',
    replace: 'w2 = [0, 1]',
    says: 'Your network answers 1 when both inputs are on: that is AND. XOR wants one of them alone. A unit that wakes up for both is useful, but for taking something away.',
  },
  'says nothing': {
    find: 'w2 = [1, -2]',
    replace: 'w2 = [0, 0]',
    says: 'Your network answers 0 to everything. Begin with one hidden unit that says something else for (0, 1) and (1, 0), and let the output hear it.',
  },
})
