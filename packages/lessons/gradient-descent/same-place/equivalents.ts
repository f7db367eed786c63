import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'fitLine: middle = x.reduce((sum, v) => sum + v, 0) / x.length became middle = x.reduce((sum, v) => sum + v, 0) / y.length':
    'Both lists have the same length.',
  'fitLine: i = 0 became i = 0.5': 'The loop goes round as often: steps is a whole number.',
})
