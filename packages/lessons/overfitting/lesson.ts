import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'overfitting',
  title: 'Overfitting',
  summary:
    'A network can learn its examples by heart, noise and all. Six cures, and how to measure.',
  minutes: 120,
  needs: ['training-loop', 'validation-split', 'mini-batch', 'backpropagation'],
  teaches: ['overfitting', 'data-augmentation', 'early-stopping', 'regularisation', 'dropout'],
  exercises: [
    { name: 'best-degree', kind: 'predict', title: 'Which degree knows most?' },
    { name: 'past-the-peak', kind: 'predict', title: 'Past the peak' },
    { name: 'peak', kind: 'lab', title: 'On the same key to degree 400', lab: 'overfitting' },
    { name: 'validation-curve', kind: 'code', title: 'Let the held-out points choose' },
    { name: 'more-data', kind: 'predict', title: 'Four times as many', deadline: 60 },
    { name: 'flip-shift-crop', kind: 'code', title: 'Flip, shift, crop' },
    { name: 'rotate', kind: 'code', title: 'Rotate' },
    { name: 'broken-label', kind: 'predict', title: 'Is it still the same?', deadline: 60 },
    {
      name: 'augment',
      kind: 'code',
      title: 'One digit, again and again',
      pieces: ['overfitting/flip-shift-crop', 'overfitting/rotate'],
      deadline: 30,
    },
    { name: 'early-stopping', kind: 'code', title: 'Stop at the right moment' },
    { name: 'penalties', kind: 'code', title: 'What large weights cost' },
    { name: 'l1-or-l2', kind: 'predict', title: 'How many are nothing?' },
    { name: 'dropout', kind: 'code', title: 'Dropout' },
    {
      name: 'asks-twice',
      kind: 'fix',
      title: 'Asked twice, answered twice',
      startsAs: 'reads as in training',
    },
    {
      name: 'cures',
      kind: 'milestone',
      title: 'Which cures?',
      pieces: [
        'overfitting/augment',
        'overfitting/early-stopping',
        'overfitting/penalties',
        'overfitting/dropout',
        'training/seeds',
        'training/spirals',
        'training/loop',
        'training/mini-batches',
      ],
      deadline: 300,
    },
  ],
})
