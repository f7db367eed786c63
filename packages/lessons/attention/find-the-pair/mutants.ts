import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'no places': {
    find: 'return add(x, sinusoidalPositions(x.shape[1], x.shape[2]))',
    replace: 'return x',
    says: 'The ids are looked up, and nothing says where they stand. The question is about a place.',
  },
  'places turned': {
    find: 'sinusoidalPositions(x.shape[1], x.shape[2])',
    replace: 'sinusoidalPositions(x.shape[0], x.shape[2])',
    says: 'The number of places is that of the rows in the batch. How many ids stand in one row?',
  },
  'places multiplied': {
    find: 'return add(x, sinusoidalPositions(x.shape[1], x.shape[2]))',
    replace: 'return add(x, add(x, sinusoidalPositions(x.shape[1], x.shape[2])))',
    says: 'The row of each id is in it twice. What it is, and where it stands, once each.',
  },
  'asks itself': {
    find: '{ heads, memory: symbols }',
    replace: '{ heads }',
    says: 'What is heard comes from the question alone. Who asks is the question, asks; who is asked are the symbols before it.',
  },
  'the symbols ask': {
    find: 'multiHeadAttention(asks, attention, { heads, memory: symbols })',
    replace: 'multiHeadAttention(symbols, attention, { heads, memory: asks })',
    says: 'What is heard comes from the question alone. Who asks is the question, asks; who is asked are the symbols before it.',
  },
  'one head': {
    find: '{ heads, memory: symbols }',
    replace: '{ heads: 1, memory: symbols }',
    says: 'There is one head. heads says how many there should be.',
  },
  'not projected': {
    find: 'project(select(heard, { dim: 1, index: 0 }), out)',
    replace: 'select(heard, { dim: 1, index: 0 })',
    says: 'What was heard are your scores: as many numbers as a vector has. The layer out makes ten scores of them.',
  },
  'keeps the dimension': {
    find: 'project(select(heard, { dim: 1, index: 0 }), out)',
    replace: 'project(heard, out)',
    says: 'Your scores are [B, 1, 10]: there is still a place for the one that asked. Take it out with select.',
  },
})
