import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'linear: add(matmul(x, transpose(w)), b) became add(b, matmul(x, transpose(w)))':
    'A sum is the same in either order.',
})
