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
    says: 'You stretch the start of the new line instead of what came before it. x passes through the lines in the order of the list: who is stretched by whom?',
  },
  'uses the slope of the last line only': {
    find: 'w = line.w * w',
    replace: 'w = line.w',
    says: 'The slope of each line overwrites the one before. All of them work on x, one after the other.',
  },
  'begins at zero': {
    find: 'let [w, b] = [1, 0]',
    replace: 'let [w, b] = [0, 0]',
    says: 'You begin with a line of slope 0, which forgets x at once, and everything after it is constant. Which line lets x through untouched?',
  },
})
