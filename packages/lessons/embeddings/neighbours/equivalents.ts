import { equivalents } from '@neuralings/lesson-kit'

const whole = '`slice` drops what stands behind the point: it begins at 0.'

export default equivalents({
  'nearest: ({ token, similarity: cosineSimilarity(rows[id], own) }) became ({ token, similarity: cosineSimilarity(own, rows[id]) })':
    'The cosine of x and y is that of y and x.',
  'nearest: 0 became 0.5': whole,
  'nearest: 0 became (-0.5)': whole,
})
