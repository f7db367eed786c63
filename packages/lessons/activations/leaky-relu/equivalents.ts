import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'leakyRelu: x > 0 ? x : alpha * x became x >= 0 ? x : alpha * x': 'At 0 both sides give 0.',
})
