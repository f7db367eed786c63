import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'heldOutError: ![...x, y].some(Number.isNaN) became ![y, ...x].some(Number.isNaN)':
    'A row is left out for a gap at any place.',
})
