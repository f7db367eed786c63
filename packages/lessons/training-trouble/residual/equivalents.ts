import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'residual: add(x, f(x)) became add(f(x), x)': 'A sum is the same in either order.',
})
