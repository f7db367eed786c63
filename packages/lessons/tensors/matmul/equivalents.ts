import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'matmul: dot(row, column) became dot(column, row)': 'x·y is y·x.',
})
