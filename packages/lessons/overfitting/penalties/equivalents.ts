import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'l1Penalty: add(total, part) became add(part, total)': 'A sum is the same both ways.',
  'l2Penalty: add(total, part) became add(part, total)': 'A sum is the same both ways.',
})
