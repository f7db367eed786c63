import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'one table for both': {
    find: 'embedding(context, contexts), // [B, d]\n    embedding(negatives, contexts)',
    replace: 'embedding(context, vectors), // [B, d]\n    embedding(negatives, vectors)',
    says: 'You look up contexts and negatives in the table of the centers. Then a word would have to be at odds with itself, which hardly ever stands beside itself: contexts have their own table.',
  },
  'negatives among the centers': {
    find: 'embedding(negatives, contexts)',
    replace: 'embedding(negatives, vectors)',
    says: 'The negatives come out of the table of the centers. A negative is a wrong context: where does the right one come from?',
  },
  'tables in each other’s place': {
    find: 'embedding(center, vectors), // [B, d]\n    embedding(context, contexts), // [B, d]\n    embedding(negatives, contexts)',
    replace:
      'embedding(center, contexts), // [B, d]\n    embedding(context, vectors), // [B, d]\n    embedding(negatives, vectors)',
    says: 'The two tables stand in each other’s place: `vectors` are the rows of the centers.',
  },
  'center and context in each other’s place': {
    find: 'embedding(center, vectors), // [B, d]\n    embedding(context, contexts)',
    replace: 'embedding(context, vectors), // [B, d]\n    embedding(center, contexts)',
    says: 'You look up the context as the center, and the center as its context. The negatives were drawn for the context, to stand in its place.',
  },
  'the context as a negative': {
    find: 'embedding(center, vectors), // [B, d]\n    embedding(context, contexts)',
    replace: 'embedding(center, vectors), // [B, d]\n    embedding(center, contexts)',
    says: 'You compare the center with itself. Its context is the word beside it.',
  },
  'in another order': {
    find: 'embedding(center, vectors), // [B, d]\n    embedding(context, contexts), // [B, d]',
    replace: 'embedding(context, contexts), // [B, d]\n    embedding(center, vectors), // [B, d]',
    says: 'Your loss gets the rows of the contexts first. The first one is compared with both others: that is the center.',
  },
})
