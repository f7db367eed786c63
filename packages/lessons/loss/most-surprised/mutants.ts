import { mutants } from '@neuralings/lesson-kit'

const surprises = '-logSoftmax(row)[target[i]]'
const order = '.sort((a, b) => surprises[b] - surprises[a])'

export default mutants({
  'the least surprised': {
    find: order,
    replace: '.sort((a, b) => surprises[a] - surprises[b])',
    says: 'You begin with the rows that trusted the truth most. The most surprised come first: those that trusted it least.',
  },
  'the logarithm as it is': {
    find: surprises,
    replace: 'logSoftmax(row)[target[i]]',
    says: 'You begin with the rows that trusted the truth most. The most surprised come first: those that trusted it least.',
  },
  'surprised by its own guess': {
    find: surprises,
    replace: '-Math.max(...logSoftmax(row))',
    says: 'You do not ask for the truth, so you find rows that cannot decide. Who is sure and wrong is not among them: it is the share of the truth that counts.',
  },
  'surprised on average': {
    find: surprises,
    replace: 'logSoftmax(row).reduce((sum, log) => sum - Math.exp(log) * log, 0)',
    says: 'You do not ask for the truth, so you find rows that cannot decide. Who is sure and wrong is not among them: it is the share of the truth that counts.',
  },
  'among the first k': {
    find: 'logits.map(',
    replace: 'logits.slice(0, k).map(',
    says: 'You put the first k rows in order, and leave all others out. Any row may be among the most surprised: first the order, then the k.',
  },
  'finds the first of two': {
    find: 'return rows.slice(0, k)',
    replace: 'return rows.slice(0, k).map(i => surprises.indexOf(surprises[i]))',
    says: 'You look the surprise up to find its row. Of two rows that are equally surprised this finds the first one twice.',
  },
  'by the score of the truth': {
    find: surprises,
    replace: '-row[target[i]]',
    says: 'You compare scores of the truth. A score says nothing by itself: −5 is a lot beside −6. Only shares can be compared from row to row.',
  },
  'by the distance to the best': {
    find: surprises,
    replace: 'Math.max(...row) - row[target[i]]',
    says: 'You compare how far the truth is behind the best score. Four equal scores are no distance apart, and yet three of four times one is wrong.',
  },
  'the classes of the rows': {
    find: 'return rows.slice(0, k)',
    replace: 'return rows.slice(0, k).map(i => target[i])',
    says: 'You return the true classes of the rows that were found. Their numbers are asked for, so that one can look them up.',
  },
  'the surprises themselves': {
    find: 'return rows.slice(0, k)',
    replace: 'return rows.slice(0, k).map(i => surprises[i])',
    says: 'You return how surprised the rows are. Which rows they are is asked for.',
  },
  'counted from one': {
    find: 'return rows.slice(0, k)',
    replace: 'return rows.slice(0, k).map(i => i + 1)',
    says: 'Your rows are counted from 1. Here the first row is row 0, as everywhere in arrays.',
  },
  'all of them': {
    find: 'return rows.slice(0, k)',
    replace: 'return rows',
    says: 'You return more rows than were asked for: k says how many.',
  },
  'the last k': {
    find: 'return rows.slice(0, k)',
    replace: 'return rows.slice(-k)',
    says: 'You take k from the wrong end of the order: these are the least surprised.',
  },
  'in the order of the rows': {
    find: 'return rows.slice(0, k)',
    replace: 'return rows.slice(0, k).sort((a, b) => a - b)',
    says: 'You have found the right rows, and put them back in the order in which they came. The most surprised is to come first.',
  },
  'sorted as text': {
    find: order,
    replace: '.sort((a, b) => (String(surprises[a]) < String(surprises[b]) ? 1 : -1))',
    says: 'Your order is that of words: 9 comes before 12, since 9 is above 1. Sort by numbers needs a comparison of its own.',
  },
  'by way of the share': {
    find: surprises,
    replace: '-Math.log(Math.exp(logSoftmax(row)[target[i]]))',
    says: 'You go by way of the share, which is 0 for a computer where a row is very wrong. So all of these are equally surprised. The logarithm was there before.',
  },
  'no longer surprised': {
    find: 'return rows.slice(0, k)',
    replace: `const left = [...surprises]
  return Array.from({ length: k }, () => {
    const found = left.indexOf(Math.max(...left))
    left[found] = 0
    return found
  })`,
    says: 'A row that you have found gets the surprise 0, and can be found again: others may have 0 as well. What is it that no surprise can be?',
  },
  'only the wrong ones': {
    find: `const rows = [...surprises.keys()]`,
    replace: `const rows = [...surprises.keys()].filter(i => logits[i].indexOf(Math.max(...logits[i])) !== target[i])`, // biome-ignore format: stays a row
    says: 'You leave out rows that were right. A row may be right and hardly have trusted the truth: it is surprised, too.',
  },
})
