import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'embed: add(x, sinusoidalPositions(x.shape[1], x.shape[2])) became add(sinusoidalPositions(x.shape[1], x.shape[2]), x)':
    'A sum is the same in either order.',
  'forward: project(select(heard, { dim: 1, index: 0 }), out) became project(select(heard, { dim: 1, index: (-1) }), out)':
    'There is one who asked, the first and the last.',
})
