import { mutants } from '@neuralings/lesson-kit'

const line = 'softmax(maskedFill(scores, eq(sees, 0), -Infinity), { dim: 1 })'

export default mutants({
  'masks after the softmax': {
    find: line,
    replace: 'maskedFill(softmax(scores, { dim: 1 }), eq(sees, 0), 0)',
    says: 'What is ahead has been in the softmax, and took its share with it. So a row is less than 1, and by how much tells of the future.',
  },
  'a constant for all rows': {
    find: line,
    replace:
      'div(maskedFill(softmax(scores, { dim: 1 }), eq(sees, 0), 0), (length + 1) / (2 * length))',
    says: 'You make up for what is missing with one factor for all. Each row misses another share, and which one depends on the future.',
  },
  'renormalizes afterwards': {
    find: line,
    replace: `maskedFill(softmax(scores, { dim: 1 }), eq(sees, 0), 0)
  for (let i = 0; i < length; i++) {
    let total = 0
    for (let j = 0; j < length; j++) total += weights.data.data[i * length + j]
    for (let j = 0; j < length; j++) weights.data.data[i * length + j] /= total
  }`,
    says: 'You divide each row by what is left of it. On paper that is right; but where a word ahead fits far better than all before it, what is left is 0, and 0/0 is NaN.',
  },
  'zero for minus infinity': {
    find: '-Infinity',
    replace: '0',
    says: 'A hidden score is 0 in your code, and e⁰ is 1: it gets a share like any other. Which score has a share of 0?',
  },
  'a large number': {
    find: '-Infinity',
    replace: '-5',
    says: 'A hidden score is small in your code, but not small enough: a little of it is heard. Which score has a share of exactly 0?',
  },
  'hides the past': {
    find: "tril(ones([length, length], { dtype: 'int32' }))",
    replace: "transpose(tril(ones([length, length], { dtype: 'int32' }))).data",
    says: 'Now the past is hidden, and the future may be seen. Which side of the diagonal was 1?',
  },
  'masks nothing': {
    find: 'maskedFill(scores, eq(sees, 0), -Infinity)',
    replace: 'scores',
    says: 'The rows sum to 1 again, for nothing is hidden any more.',
  },
  'not low enough for a bad fit': {
    find: '-Infinity',
    replace: '-100',
    says: 'A hidden score is low in your code, but where the words that may be heard fit worse still, what is hidden is heard. Which score has a share of exactly 0?',
  },
})
