import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'scores: halves = mul(sum(mul(means, means), { dim: 1 }), 0.5) became halves = mul(0.5, sum(mul(means, means), { dim: 1 }))':
    'A product is the same in either order.',
})
