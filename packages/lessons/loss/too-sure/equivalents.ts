import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'relu: maximum(z, 0) became maximum(0, z)':
    'The larger of two numbers does not ask which came first.',
})
