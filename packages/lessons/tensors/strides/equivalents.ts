import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'rowMajor: shape.slice(dim + 1).reduce((product, n) => product * n, 1) became shape.slice(dim + 1.5).reduce((product, n) => product * n, 1)':
    'slice() drops what is behind the point, so 1.5 more is 1 more.',
})
