import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'training-trouble',
  title: 'When training fails',
  summary: 'A gradient that dies on its way down, one that explodes, and cures for deep networks.',
  minutes: 90,
  needs: ['adam', 'optimizer', 'training-loop', 'backpropagation', 'network', 'seed'],
  teaches: [
    'vanishing-gradient',
    'exploding-gradient',
    'gradient-clipping',
    'initialization',
    'residual-connection',
  ],
  exercises: [
    {
      name: 'diagnose',
      kind: 'predict',
      title: 'Six trainings, six troubles',
      deadline: 30, // 42 trainings
    },
    { name: 'alive', kind: 'lab', title: 'Sixteen layers down', lab: 'gradient-bars' },
    {
      name: 'vanishing',
      kind: 'fix',
      title: 'Ten layers that learn nothing',
      startsAs: 'ten sigmoids, small weights',
    },
    { name: 'clip', kind: 'code', title: 'Clip the gradient' },
    { name: 'variance', kind: 'derive', title: 'How large is a sum of many?' },
    { name: 'init', kind: 'code', title: 'Xavier and He' },
    {
      name: 'lopsided',
      kind: 'predict',
      title: 'One column in millimetres',
      pieces: ['gradient-descent/how-many-steps'],
    },
    { name: 'residual', kind: 'code', title: 'A way around' },
    {
      name: 'same-answer',
      kind: 'predict',
      title: 'Does it still know whom it sees?',
      pieces: ['training-trouble/init', 'training-trouble/residual'],
    },
    {
      name: 'deep',
      kind: 'milestone',
      title: 'M3: twenty layers',
      pieces: [
        'optimizers/adam',
        'training-trouble/clip',
        'training-trouble/init',
        'training-trouble/residual',
        'training/spirals',
        'training/loop',
        'training/mini-batches',
      ],
      deadline: 120,
    },
  ],
})
