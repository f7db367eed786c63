import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'guesses the score': {
    find: 'row.indexOf(Math.max(...row))',
    replace: 'Math.max(...row)',
    says: 'You return the highest score itself. The guess is a digit: the place in the row where that score stands.',
  },
  'counts from one': {
    find: 'row.indexOf(Math.max(...row))',
    replace: 'row.indexOf(Math.max(...row)) + 1',
    says: 'Your guesses are one too high. The digits begin with 0, and so do the places in a row.',
  },
  'takes the lowest': {
    find: 'Math.max(...row)',
    replace: 'Math.min(...row)',
    says: 'You look for the lowest score. That is the digit which the network believes in least.',
  },
  'looks at sizes only': {
    find: 'row.indexOf(Math.max(...row))',
    replace: 'row.map(Math.abs).indexOf(Math.max(...row.map(Math.abs)))',
    says: 'You look for the score that is largest without its sign. A score of −9 is a strong no.',
  },
  'begins the search at zero': {
    find: 'return logits.map(row => row.indexOf(Math.max(...row)))',
    replace: 'return logits.map(row => row.indexOf(Math.max(0, ...row)))',
    says: 'Your search for the highest score begins at 0, so in a row where all scores are negative it finds none of them.',
  },
  'compares powers of e': {
    find: 'row.indexOf(Math.max(...row))',
    replace: 'row.map(Math.exp).indexOf(Math.max(...row.map(Math.exp)))',
    says: 'You make powers of e of the scores first. For large scores they are all Infinity, for very negative ones all 0, and none is the largest. The scores themselves can be compared.',
  },
  'counts without dividing': {
    find: ' / labels.length',
    replace: '',
    says: 'You count how many guesses are right. A share is that number divided by how many there are.',
  },
  'counts the mistakes': {
    find: 'g === labels[i]',
    replace: 'g !== labels[i]',
    says: 'You count the guesses that are wrong: this is the error rate, and the accuracy is what is left of 1.',
  },
  'looks for the guess among all labels': {
    find: 'filter((g, i) => g === labels[i])',
    replace: 'filter(g => labels.includes(g))',
    says: 'A guess counts as right when its digit occurs anywhere among the labels. Each guess belongs to the label at its own place.',
  },
  'gives percent': {
    find: ' / labels.length',
    replace: ' / labels.length * 100',
    says: 'You return percent. A share lies between 0 and 1.',
  },
  'stays at the first place': {
    find: 'row.indexOf(Math.max(...row))',
    replace: 'Math.max(0, row.findIndex(score => score > 0 && score === Math.max(...row)))',
    says: 'Your search for the highest score begins at 0, so in a row where all scores are negative none is higher, and the guess stays at the first place.',
  },
  'takes the first that is positive': {
    find: 'row.indexOf(Math.max(...row))',
    replace: 'row.findIndex(score => score > 0)',
    says: 'You take the first score that is positive. A later one may be higher, and in some rows none is positive.',
  },
  'takes a guess of zero for none': {
    find: 'g === labels[i]',
    replace: 'g && g === labels[i]',
    says: 'A guess of 0 never counts as right: 0 is false to TypeScript. Compare the guess with its label, and ask nothing else.',
  },
})
