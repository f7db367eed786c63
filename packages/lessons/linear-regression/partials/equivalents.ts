import { equivalents } from '@neuralings/lesson-kit'

const reason = 'Both lists have the same length.'
const returned = '[(2 * dw) / x.length, (2 * db) / x.length]'

export default equivalents({
  'partials: i < x.length became i < y.length': reason,
  [`partials: ${returned} became [(2 * dw) / y.length, (2 * db) / x.length]`]: reason,
  [`partials: ${returned} became [(2 * dw) / x.length, (2 * db) / y.length]`]: reason,
})
