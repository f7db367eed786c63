import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'measure: rows[0].map became rows[1].map':
    'Every row has the same columns, and a single row has no spread to divide by.',
  'prepare: test = shuffled.slice(0, held) became test = shuffled.slice(0.5, held)':
    'slice() drops what is behind the point.',
  'prepare: test = shuffled.slice(0, held) became test = shuffled.slice((-0.5), held)':
    'slice() drops what is behind the point.',
})
