import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'weightGradient: i < x.length became i < upstream.length':
    'x and upstream have a row for each example.',
})
