import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'sequences',
  title: 'Sequences',
  summary:
    'Networks that read one word after the other, what they carry along, and how they forget.',
  minutes: 85,
  needs: [
    'embedding',
    'network',
    'training-loop',
    'adam',
    'vanishing-gradient',
    'gradient-clipping',
  ],
  teaches: ['context', 'recurrence', 'forgetting', 'gate', 'lstm'],
  exercises: [
    { name: 'no-context', kind: 'predict', title: 'Dog bites man' },
    { name: 'one-to-one', kind: 'predict', title: 'One in, one out' },
    { name: 'window', kind: 'code', title: 'A window', pieces: ['embeddings/lookup'] },
    { name: 'cell', kind: 'code', title: 'A state' },
    { name: 'unroll', kind: 'code', title: 'Word by word', pieces: ['sequences/cell'] },
    { name: 'serial-steps', kind: 'derive', title: 'Who waits for whom?' },
    { name: 'through-time', kind: 'derive', title: 'What is left after n steps' },
    { name: 'fades', kind: 'fix', title: 'It fades at once', startsAs: 'forgets at once' },
    { name: 'gates', kind: 'code', title: 'Gates' },
    {
      name: 'forgetting',
      kind: 'lab',
      title: 'A row too long',
      lab: 'forgetting',
      deadline: 300, // a learner's keys are replayed with all their training
    },
    {
      name: 'recall',
      kind: 'milestone',
      title: 'What came first?',
      pieces: [
        'embeddings/lookup',
        'sequences/unroll',
        'sequences/gates',
        'training/spirals',
        'training/loop',
        'training/mini-batches',
        'training-trouble/deep',
      ],
      deadline: 120,
    },
  ],
})
