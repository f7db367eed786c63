import { equivalents } from '@neuralings/lesson-kit'

const within = 'Any number within so many points of what was measured will do.'

export default equivalents({
  'lostByOne: lostByOne = 1 became lostByOne = 1.5': within,
  'lostByOne: lostByOne = 1 became lostByOne = 0.5': within,
  'lostByOne: lostByOne = 1 became lostByOne = 2': within,
  'lostByOne: lostByOne = 1 became lostByOne = 0': within,
  'lostByFour: lostByFour = 45 became lostByFour = 45.5': within,
  'lostByFour: lostByFour = 45 became lostByFour = 44.5': within,
  'lostByFour: lostByFour = 45 became lostByFour = 46': within,
  'lostByFour: lostByFour = 45 became lostByFour = 44': within,
})
