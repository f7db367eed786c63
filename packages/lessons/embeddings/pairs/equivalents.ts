import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'pairs: end = Math.min(ids.length, at + window + 1) became end = Math.min(ids.length, at + window + 0.5)':
    'No place lies between the two ends.',
})
