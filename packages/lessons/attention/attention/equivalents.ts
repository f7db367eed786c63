import { equivalents } from '@neuralings/lesson-kit'

const alike =
  'Queries, keys and values have as many dimensions as each other, and q and k end on the same one.'

export default equivalents({
  'scaledDotProductAttention: d = q.shape[q.shape.length - 1] became d = k.shape[q.shape.length - 1]':
    alike,
  'scaledDotProductAttention: d = q.shape[q.shape.length - 1] became d = q.shape[k.shape.length - 1]':
    alike,
  'scaledDotProductAttention: d = q.shape[q.shape.length - 1] became d = q.shape[v.shape.length - 1]':
    alike,
})
