import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'cosineSimilarity: lengths === 0 ? 0 : dot(x, y) / lengths became lengths === 0 ? 0 : dot(y, x) / lengths':
    'The dot product of x and y is that of y and x.',
})
