import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'alpha: alpha = 0.1 became alpha = 0.6': 'Any slope between 0 and 1 mends the unit.',
  'f: (z > 0 ? z : alpha * z) became (z >= 0 ? z : alpha * z)': 'At 0 both sides give 0.',
  'slope: (z > 0 ? 1 : alpha) became (z >= 0 ? 1 : alpha)':
    'At the corner there is no slope to be right about.',
  'xs: xs = [0.5, 1, 1.5, 2] became xs = [1, 0.5, 1.5, 2]':
    'In whatever order the examples come, their sum is the same.',
  'xs: xs = [0.5, 1, 1.5, 2] became xs = [0.5, 1.5, 1, 2]':
    'In whatever order the examples come, their sum is the same.',
  'xs: xs = [0.5, 1, 1.5, 2] became xs = [0.5, 1, 2, 1.5]':
    'In whatever order the examples come, their sum is the same.',
})
