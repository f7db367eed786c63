import { equivalents } from '@neuralings/lesson-kit'

export default equivalents({
  'causalAttention: [length, d] = q.shape became [length, d] = k.shape':
    'Queries and keys of one sentence have one shape.',
  "causalAttention: sees = tril(ones([length, length], { dtype: 'int32' })) became sees = tril(ones([length, length], { }))":
    'It is only compared with 0.',
  'causalAttention: maskedFill(scores, eq(sees, 0), -Infinity) became maskedFill(scores, eq(0, sees), -Infinity)':
    'Equal is equal from either side.',
})
