import { equivalents } from '@neuralings/lesson-kit'

const outside =
  'Place −1, and what lies behind the last row, is outside of the lists: nothing is written there.'
const again =
  'The number behind a row is the first of the next one, which is written right afterwards.'

export default equivalents({
  'rowsOf: i = 0 became i = (-1)': outside,
  'rowsOf: i < which.length became i <= which.length': outside,
  'rowsOf: i < which.length became i < (which.length + 1)': outside,
  'rowsOf: j < d became j <= d': again,
  'rowsOf: j < d became j < d + 1': again,
  'rowsBack: i = 0 became i = (-1)': outside,
  'rowsBack: i < which.length became i <= which.length': outside,
  'rowsBack: i < which.length became i < (which.length + 1)': outside,
})
