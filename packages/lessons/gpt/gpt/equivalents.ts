import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  "text: text = 'names' became text = 'novel'": 'Which text is read is the learner’s choice.',
  "text: text = 'names' became text = 'couplets'": 'Which text is read is the learner’s choice.',
  'forward: embedding(ids, tokens), sinusoidalPositions(length, dim) became sinusoidalPositions(length, dim), embedding(ids, tokens)':
    'A sum is the same the other way round.',
})
