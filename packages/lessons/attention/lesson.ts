import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'attention',
  title: 'Attention',
  summary: 'Every word asks all the others at once. Places, queries, keys, values, masks, heads.',
  minutes: 90,
  needs: ['dot-product', 'matmul', 'softmax', 'training-loop', 'adam', 'embedding', 'recurrence'],
  teaches: [
    'attention',
    'positional-encoding',
    'query-key-value',
    'causal-mask',
    'multi-head-attention',
  ],
  exercises: [
    { name: 'order-blind', kind: 'predict', title: 'A set of words' },
    { name: 'positions', kind: 'code', title: 'A vector for each place' },
    { name: 'position-map', kind: 'lab', title: 'Clocks for places', lab: 'positions' },
    { name: 'dot-or-cosine', kind: 'predict', title: 'Dot product or cosine?' },
    { name: 'qkv', kind: 'code', title: 'Query, key, value', pieces: ['training/spirals'] },
    { name: 'why-root', kind: 'predict', title: 'Why a root?' },
    { name: 'attention', kind: 'code', title: 'Attention' },
    { name: 'causal', kind: 'code', title: 'Nobody looks ahead' },
    {
      name: 'mask-too-late',
      kind: 'fix',
      title: 'The mask comes too late',
      startsAs: 'masks after the softmax',
    },
    {
      name: 'heads',
      kind: 'code',
      title: 'Several heads',
      pieces: ['attention/qkv', 'attention/attention'],
    },
    {
      name: 'two-questions',
      kind: 'predict',
      title: 'Two questions at once',
      pieces: ['attention/qkv', 'attention/heads', 'training/spirals'],
      deadline: 30, // two trainings
    },
    { name: 'head-viewer', kind: 'lab', title: 'Where do they look?', lab: 'attention' },
    {
      name: 'find-the-pair',
      kind: 'milestone',
      title: 'Find the pair',
      pieces: [
        'embeddings/lookup',
        'attention/positions',
        'attention/qkv',
        'attention/heads',
        'optimizers/adam',
        'training/loop',
        'training/mini-batches',
        'training/spirals',
      ],
      deadline: 120,
    },
  ],
})
