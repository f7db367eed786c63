import { equivalents } from '@neuralings/lesson-kit'

const alone = 'The first place is the only open one then: it is swapped with itself.'

export default equivalents({
  'shuffle: last > 0 became last >= 0': alone,
  'shuffle: last > 0 became last > (-0.5)': alone,
  'shuffle: last > 0 became last > (-1)': alone,
  'shuffle: last > 0 became last > 0.5': 'The places are whole numbers.',
})
