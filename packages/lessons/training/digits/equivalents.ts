import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'accuracy: labels.length became guesses.length': 'There is a guess for each label.',
})
