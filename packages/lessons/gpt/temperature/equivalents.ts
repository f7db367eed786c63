import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'keepTopK: kept = new Set(byScore.slice(0, k)) became kept = new Set(byScore.slice(0.5, k))':
    'slice takes the whole part.',
  'keepTopK: kept = new Set(byScore.slice(0, k)) became kept = new Set(byScore.slice((-0.5), k))':
    'slice takes the whole part.',
})
