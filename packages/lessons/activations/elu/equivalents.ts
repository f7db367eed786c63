import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'elu: x > 0 ? x : alpha * (Math.exp(x) - 1) became x >= 0 ? x : alpha * (Math.exp(x) - 1)':
    'At 0 both sides give 0.',
})
