import { mutants } from '@neuralings/lesson-kit'

const forward = 'to[i * d + j] = from[which[i] * d + j]'
const back = 'to[which[i] * d + j] += from[i * d + j]'

export default mutants({
  'overwrites instead of adding': {
    find: back,
    replace: 'to[which[i] * d + j] = from[i * d + j]',
    says: 'When a word comes twice, only its last gradient is left: you write over the one before. What does a value get that is used in two places?',
  },
  'averages what comes back': {
    find: back,
    replace: 'to[which[i] * d + j] += from[i * d + j] / which.length',
    says: 'You divide what comes back by the number of ids. The chain rule adds up, and nothing is divided here: whoever wants a mean takes it in the loss.',
  },
  'gives back in order': {
    find: back,
    replace: 'to[i * d + j] += from[i * d + j]',
    says: 'The first row of g goes to word 0, the second to word 1, whatever was looked up. Which word was it at place i?',
  },
  'reads in order': {
    find: forward,
    replace: 'to[i * d + j] = from[i * d + j]',
    says: 'You copy the first rows of the table, whatever the ids say. At place i the row of the id that stands there is wanted.',
  },
  'begins at the id': {
    find: forward,
    replace: 'to[i * d + j] = from[which[i] + j]',
    says: 'You begin to read at number `id` of the list. Row 2 does not begin there: how many numbers lie before it?',
  },
  'one number for the whole row': {
    find: forward,
    replace: 'to[i * d + j] = from[which[i] * d]',
    says: 'Each of your rows repeats the first number of the row that was asked for. The other numbers of it are wanted, too.',
  },
  'writes at the id': {
    find: forward,
    replace: 'to[which[i] * d + j] = from[which[i] * d + j]',
    says: 'You write each row to the place where it stands in the table. In the output, place i belongs to the i-th id.',
  },
  'as wide as the table is long': {
    find: forward,
    replace: 'to[i * d + j] = from[which[i] * weight.shape[0] + j]',
    says: 'You step from row to row by the number of rows, V. From one row to the next there are d numbers.',
  },
  'gives back to the first row': {
    find: back,
    replace: 'to[j] += from[i * d + j]',
    says: 'All that comes back goes to word 0. Each row of g belongs to the word that was looked up at its place.',
  },
  'columns instead of rows': {
    find: 'to[i * d + j] = from[which[i] * d + j]',
    replace: 'to[i * d + j] = from[j * weight.shape[0] + which[i]]',
    says: 'You read down the table as if its columns lay one after the other. In the list the numbers of a row stand side by side.',
  },
  'the first gradient wins': {
    find: 'to[which[i] * d + j] += from[i * d + j]',
    replace: 'to[which[i] * d + j] ||= from[i * d + j]',
    says: 'When a word comes twice, only its first gradient counts. What does a value get that is used in two places?',
  },
  'averages over the times a word comes': {
    find: 'to[which[i] * d + j] += from[i * d + j]',
    replace:
      'to[which[i] * d + j] += from[i * d + j] / [...which].filter(id => id === which[i]).length',
    says: 'You average over the times that a word comes. The chain rule adds up what comes back: nothing is divided.',
  },
  'the way there once more': {
    find: 'to[which[i] * d + j] += from[i * d + j]',
    replace: 'to[i * d + j] += from[which[i] * d + j]',
    says: 'Going back you read the row of g at the id and write it at the place: that is the way there once more. Read at place i, and write where the id says.',
  },
})
