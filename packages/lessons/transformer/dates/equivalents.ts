import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'embed: embedding(ids, table), sinusoidalPositions(ids.shape[1], table.shape[1]) became sinusoidalPositions(ids.shape[1], table.shape[1]), embedding(ids, table)':
    'A sum is the same in either order.',
  'write: n = 0 became n = 0.5': 'It turns eleven times from a half to ten and a half, too.',
})
