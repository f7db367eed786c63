import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'memory: step = 0 became step = 0.5': 'From a half on there are as many turns below a whole n.',
})
