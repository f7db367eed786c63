import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'learn: crossEntropy(scores(reader, x, { training: true }), y) became crossEntropy(scores(reader, x, { }), y)':
    'dropout takes training for true where nothing is said.',
})
