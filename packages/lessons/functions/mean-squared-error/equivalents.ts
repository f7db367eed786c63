import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'mse: i < y.length became i < target.length': 'Both lists have the same length.',
  'mse: total / y.length became total / target.length': 'Both lists have the same length.',
})
