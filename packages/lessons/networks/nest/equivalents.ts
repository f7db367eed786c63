import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'nest: i = 0 became i = 0.5': 'A loop from 0.5 turns as often as one from 0, for a whole depth.',
})
