import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'linear-regression',
  title: 'Linear regression',
  summary: 'The best line in one go: two slopes that are zero, solved instead of searched for.',
  minutes: 75,
  needs: ['line', 'mean-squared-error', 'tensor', 'matmul', 'seeded-random'],
  teaches: ['partial-derivative', 'least-squares', 'normal-equations', 'ridge'],
  exercises: [
    { name: 'three-looks', kind: 'predict', title: 'Three looks at a bowl' },
    { name: 'partials', kind: 'derive', title: 'Two slopes' },
    { name: 'line-by-hand', kind: 'code', title: 'The best line' },
    {
      name: 'anscombe',
      kind: 'predict',
      title: 'Four tables',
      pieces: ['linear-regression/line-by-hand'],
    },
    { name: 'normal-equations', kind: 'code', title: 'Many columns at once' },
    {
      name: 'twins',
      kind: 'fix',
      title: 'Two columns that say the same',
      startsAs: 'adds it everywhere',
    },
    {
      name: 'turned-sign',
      kind: 'predict',
      title: 'Deep beaks',
      pieces: ['linear-regression/line-by-hand'],
    },
    {
      name: 'real-table',
      kind: 'code',
      title: 'How heavy is this penguin?',
      pieces: ['linear-regression/normal-equations'],
      deadline: 20, // 120 fits on 342 rows
    },
    { name: 'why-not-always', kind: 'predict', title: 'Why not always?' },
  ],
})
