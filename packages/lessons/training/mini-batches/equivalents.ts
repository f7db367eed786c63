import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'batches: start = 0 became start = 0.5':
    'slice() drops what is behind the point, and 0.5 comes before the first row as 0 does.',
})
