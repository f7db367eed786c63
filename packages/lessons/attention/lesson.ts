import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'attention',
  title: 'Attention',
  summary: 'Every word asks all the others at once. Places, queries, keys, values, masks, heads.',
  minutes: 80,
  needs: ['dot-product', 'matmul', 'softmax', 'training-loop', 'adam', 'embedding', 'recurrence'],
  teaches: [
    'attention',
    'positional-encoding',
    'query-key-value',
    'causal-mask',
    'multi-head-attention',
  ],
  exercises: [
    { name: 'positions', kind: 'code', title: 'A vector for each place' },
    {
      name: 'qkv',
      kind: 'code',
      title: 'Query, key, value',
      pieces: ['training/spirals'],
    },
    { name: 'attention', kind: 'code', title: 'Attention' },
    { name: 'causal', kind: 'code', title: 'Nobody looks ahead' },
    {
      name: 'heads',
      kind: 'code',
      title: 'Several heads',
      pieces: ['attention/qkv', 'attention/attention'],
    },
  ],
})
