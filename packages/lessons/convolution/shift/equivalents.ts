import { equivalents } from '@neuralings/lesson-kit'

const within = 'Any number that is near enough to what was measured will do.'

export default equivalents({
  'lostByOne: lostByOne = 3 became lostByOne = 3.5': within,
  'lostByOne: lostByOne = 3 became lostByOne = 2.5': within,
  'lostByOne: lostByOne = 3 became lostByOne = 4': within,
  'lostByOne: lostByOne = 3 became lostByOne = 2': within,
  'lostByFour: lostByFour = 179 became lostByFour = 179.5': within,
  'lostByFour: lostByFour = 179 became lostByFour = 178.5': within,
  'lostByFour: lostByFour = 179 became lostByFour = 180': within,
  'lostByFour: lostByFour = 179 became lostByFour = 178': within,
})
