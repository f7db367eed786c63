import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'adds the slopes': {
    find: 'w2 * w1',
    replace: 'w1 + w2',
    says: 'You add the slopes. The first line makes a step 2 times as long, the second makes that 3 times as long: how long is it in the end?',
  },
  'adds the starts': {
    find: 'w2 * b1 + b2',
    replace: 'b1 + b2',
    says: 'You add the two starts. But b₁ has to pass through the second line before it comes out: what happens to it there?',
  },
  'forgets the second start': {
    find: 'w2 * b1 + b2',
    replace: 'w2 * b1',
    says: 'The start of the second line is missing: what does y = w₂·h + b₂ give when h is 0?',
  },
  'takes the lines the other way round': {
    find: 'w2 * b1 + b2',
    replace: 'w1 * b2 + b1',
    says: 'You pass the second start through the first line. x goes through the first line first: whose start meets whose slope?',
  },
  'passes both starts through': {
    find: 'w2 * b1 + b2',
    replace: 'w2 * (b1 + b2)',
    says: 'You pass both starts through the second line. b₂ is its own start: it is added after the multiplication.',
  },
})
