import { mutants } from '@neuralings/lesson-kit'

const row = 'Array.from({ length: n }, (_, place) => Number(place === id))'

export default mutants({
  'counts from one': {
    find: 'place === id',
    replace: 'place + 1 === id',
    says: 'Your 1 stands one place too far to the left. Ids and places are both counted from 0.',
  },
  'one row for the whole text': {
    find: row,
    replace: 'Array.from({ length: n }, (_, place) => Number(ids.includes(place)))',
    says: 'Each of your rows has a 1 for every word of the text. A row belongs to one word, so it holds a single 1.',
  },
  'only as long as needed': {
    find: '{ length: n }',
    replace: '{ length: Math.max(...ids) + 1 }',
    says: 'Your rows end behind the largest id of this text. They are as long as the vocabulary, n, whichever words come.',
  },
  'on its side': {
    find: `ids.map(id => ${row})`,
    replace: 'Array.from({ length: n }, (_, place) => ids.map(id => Number(place === id)))',
    says: 'You have a row for each place and a column for each word. It is the other way round: a row for each id.',
  },
  'writes the id itself': {
    find: 'Number(place === id)',
    replace: 'place === id ? id : 0',
    says: 'You write the id where the 1 should stand. So word 9 would weigh nine times as much as word 1.',
  },
  'ids as numbers': {
    find: 'i === j ? 0 : Math.SQRT2',
    replace: 'Math.abs(i - j)',
    says: 'That is how far apart the ids are. The rows are asked for: at how many places do two of them differ?',
  },
  'forgets the root': {
    find: 'Math.SQRT2',
    replace: '2',
    says: 'Two rows differ by 1 at two places, and you add that up to 2. What does a distance do after the squares are summed?',
  },
  'far from itself': {
    find: 'i === j ? 0 : Math.SQRT2',
    replace: 'Math.SQRT2',
    says: 'With you a word is away from itself, too. Where both ids are the same there is no difference.',
  },
  'one row only': {
    find: 'oneHot: n * n',
    replace: 'oneHot: n',
    says: 'A single one-hot row has n numbers. How many words are there to have one?',
  },
  'one word only': {
    find: 'dense: n * d',
    replace: 'dense: d',
    says: 'You count the numbers of one dense row. Each of the n words has its own.',
  },
  'dense beside one-hot': {
    find: 'dense: n * d',
    replace: 'dense: n * n * d',
    says: 'You count d numbers for every number of the one-hot rows. The dense rows stand instead of them.',
  },
  'writes into one and the same row': {
    find: 'return ids.map(id => Array.from({ length: n }, (_, place) => Number(place === id)))',
    replace:
      'const row = Array<number>(n).fill(0)\n  return ids.map(id => {\n    row[id] = 1\n    return row\n  })',
    says: 'You make one row and hand it out for every word, so all of them show every 1. Each word needs a row that was made for it.',
  },
  'copies the table': {
    find: 'Math.SQRT2',
    replace: '1.4142',
    says: 'That is the number as the table prints it, cut off behind the fourth digit. Which root is it?',
  },
})
