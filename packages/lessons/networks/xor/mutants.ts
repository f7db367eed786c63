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
  'computes OR, doubled': {
    find: 'w2 = [1, -2]',
    replace: 'w2 = [1, 0]',
    says: 'Your output ignores the second unit, so (1, 1) counts as twice on. What should the second unit do to the sum when it speaks?',
  },
  'speaks too late': {
    find: 'b1 = [0, -1]',
    replace: 'b1 = [0, -2]',
    says: 'Your second unit is silent in all four rows: its bias is so low that even both inputs together only bring it to zero. Raise it until (1, 1) wakes it and (0, 1) does not.',
  },
})
