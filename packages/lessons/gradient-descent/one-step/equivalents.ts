import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'descend: i = 0 became i = 0.5': 'The loop goes round as often: steps is a whole number.',
})
