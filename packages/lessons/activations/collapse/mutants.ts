import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'adds the slopes': {
    find: 'w = line.w * w',
    replace: 'w = line.w + w',
    says: 'You add the slopes. If the first line doubles and the second triples, how much larger does a nudge come out?',
  },
  'adds the starts': {
    find: 'b = line.w * b + line.b',
    replace: 'b = b + line.b',
    says: 'You add up the starts, but the next line stretches everything that comes in, also the start of the lines before it.',
  },
  'stretches the new start': {
    find: 'b = line.w * b + line.b',
    replace: 'b = b + w * line.b',
    says: 'You stretch the start of the new line by the lines before it. x passes through in the order of the list: whose start is stretched by whose slope?',
  },
  'uses the slope of the last line only': {
    find: 'w = line.w * w',
    replace: 'w = line.w',
    says: 'The slope of each line overwrites the one before. All of them work on x, one after the other.',
  },
  'begins at zero': {
    find: 'let [w, b] = [1, 0]',
    replace: 'let [w, b] = [0, 0]',
    says: 'Your collapsed slope is always 0: what you begin with forgets x at once. Which line lets x through untouched?',
  },
})
