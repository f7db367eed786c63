import { mutants } from '@neuralings/lesson-kit'

const line = 'j <= i + keys - queries ? 1 : 0'

export default mutants({
  'looks ahead': {
    find: line,
    replace: 'j >= i + keys - queries ? 1 : 0',
    says: 'Your triangle is the other one: every word sees itself and what is behind it. What has not been written yet is hidden.',
  },
  'not itself': {
    find: line,
    replace: 'j < i + keys - queries ? 1 : 0',
    says: 'A word does not see itself, and the first one sees nobody: a softmax over nothing but −∞ is NaN.',
  },
  'one and zero': {
    find: line,
    replace: 'j <= i + keys - queries ? 0 : 1',
    says: 'Your 1 stands for what is hidden. Some libraries have it so; here 1 may be looked at.',
  },
  'begins at the first key': {
    find: line,
    replace: 'j <= i ? 1 : 0',
    says: 'The first query stands at the first key. With more keys than queries the queries are the last ones: how many keys stand before the first query?',
  },
  'only itself': {
    find: line,
    replace: 'j === i + keys - queries ? 1 : 0',
    says: 'Each word sees itself alone. What came before may be seen as well.',
  },
  'sees all': {
    find: line,
    replace: '1',
    says: 'The first word sees what comes after it. From whom is key j hidden?',
  },
  'minus infinity': {
    find: line,
    replace: 'j <= i + keys - queries ? 0 : -Infinity',
    says: 'You write down what is added to the scores. That is a kind of mask, too; here it says who may look, 1, and who may not, 0, and hide makes the −∞ of it.',
  },
})
