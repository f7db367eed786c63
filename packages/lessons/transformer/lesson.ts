import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'transformer',
  title: 'The transformer',
  summary:
    'Attention, a small network, and what holds a stack of both together; then one that translates.',
  minutes: 75,
  needs: ['attention', 'embedding', 'residual-connection', 'adam'],
  teaches: ['transformer', 'layer-normalization', 'encoder-decoder', 'teacher-forcing'],
  exercises: [
    { name: 'layer-norm', kind: 'code', title: 'Every place, put in order' },
    {
      name: 'block',
      kind: 'code',
      title: 'A block',
      pieces: [
        'attention/heads',
        'attention/qkv',
        'training/spirals',
        'training-trouble/residual',
        'transformer/layer-norm',
      ],
    },
    {
      name: 'pre-or-post',
      kind: 'predict',
      title: 'Before or behind',
      deadline: 30, // eight stacks of 24 blocks
      pieces: [
        'attention/heads',
        'training-trouble/residual',
        'transformer/block',
        'transformer/layer-norm',
      ],
    },
    {
      name: 'cross-attention',
      kind: 'code',
      title: 'Asking what was read',
      pieces: [
        'attention/heads',
        'attention/causal',
        'training-trouble/residual',
        'transformer/layer-norm',
        'transformer/block',
      ],
    },
    {
      name: 'shift-right',
      kind: 'fix',
      title: 'It writes sixes',
      startsAs: 'the answer is given',
    },
    {
      name: 'dates',
      kind: 'milestone',
      title: 'M5: any date as 2026-09-26',
      pieces: [
        'embeddings/lookup',
        'attention/positions',
        'attention/qkv',
        'transformer/layer-norm',
        'transformer/block',
        'transformer/cross-attention',
        'transformer/shift-right',
        'optimizers/adam',
        'training/loop',
        'training/mini-batches',
      ],
      deadline: 240,
    },
    { name: 'architecture', kind: 'lab', title: 'Which shape is here?', lab: 'architecture' },
  ],
})
