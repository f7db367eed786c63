import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'asks for what it sees': {
    find: 'rows(ids.slice(1))',
    replace: 'rows(ids)',
    says: 'Your y is x itself. The network would learn to repeat the token that it sees, and its loss would be 0 at once. What is asked for is the next one.',
  },
  'one too far': {
    find: 'ids.slice(1)',
    replace: 'ids.slice(2)',
    says: 'Each answer lies two tokens behind its question: the network would learn to leave one out.',
  },
  'the token before': {
    find: "x: tensor(rows(ids), { dtype: 'int32' }),\n    y: tensor(rows(ids.slice(1)), { dtype: 'int32' }),",
    replace:
      "x: tensor(rows(ids.slice(1)), { dtype: 'int32' }),\n    y: tensor(rows(ids), { dtype: 'int32' }),",
    says: 'You ask for the token before: x and y have changed places.',
  },
  'the last answer only': {
    find: 'rows(ids.slice(1))',
    replace: 'at.map(start => [ids[start + length]])',
    says: 'You give one answer a row, the last. Each of its tokens has one, and they are all learnt from at once.',
  },
  'over the end': {
    find: '>= ids.length',
    replace: '> ids.length',
    says: 'You let a row pass whose tokens are there, but not the answer to its last one. How many tokens of the text does a row need in all?',
  },
  'refuses the last row': {
    find: 'start + length >= ids.length',
    replace: 'start + length >= ids.length - 1',
    says: 'You refuse a row whose last answer is the very last token of the text. That token is there.',
  },
  'answers are cut short': {
    find: 'rows(ids.slice(1))',
    replace: 'at.map(start => ids.slice(start + 1, start + length))',
    says: 'Your y begins one token later than x, and ends where x ends: one answer is missing. Both ends move.',
  },
  floats: {
    find: "rows(ids.slice(1)), { dtype: 'int32' }",
    replace: 'rows(ids.slice(1))',
    says: 'y holds float32. Ids are whole numbers, places in a table: which dtype is asked for?',
  },
  'floats everywhere': {
    find: "x: tensor(rows(ids), { dtype: 'int32' }),\n    y: tensor(rows(ids.slice(1)), { dtype: 'int32' }),",
    replace: 'x: tensor(rows(ids)),\n    y: tensor(rows(ids.slice(1))),',
    says: 'x and y hold float32. Ids are whole numbers, places in a table: which dtype is asked for?',
  },
  'looks at the last start': {
    find: 'at.some(start => start + length >= ids.length)',
    replace: 'at[at.length - 1] + length >= ids.length',
    says: 'You look at the last start only. The starts are in no order: any of them may be the one that is too late.',
  },
  'the piece behind': {
    find: 'rows(ids.slice(1))',
    replace: 'rows(ids.slice(length))',
    says: 'Your y is the whole piece behind x, so each answer lies as many tokens too far as the row is long. y begins one token later.',
  },
  'one behind the other': {
    find: 'at.map(start => text.slice(start, start + length))',
    replace: 'at.map((_, row) => text.slice(row * length, (row + 1) * length))',
    says: 'Your rows lie one behind the other from the start of the text, wherever they should begin. That is what `at` says.',
  },
})
