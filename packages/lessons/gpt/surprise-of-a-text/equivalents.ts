import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'surprises: ids.slice(1).map((id, t) => -logShares(rows[t])[id]) became ids.slice(1.5).map((id, t) => -logShares(rows[t])[id])':
    'slice takes the whole part.',
})
