import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'gradient-descent',
  title: 'Gradient descent',
  summary: 'Nudge, look, step the other way: how to find a bottom that no formula knows.',
  minutes: 80,
  needs: ['line', 'mean-squared-error', 'derivative', 'partial-derivative', 'least-squares'],
  teaches: ['gradient', 'gradient-descent', 'learning-rate', 'finite-difference'],
  exercises: [
    { name: 'nudge', kind: 'code', title: 'A nudge' },
    { name: 'how-small', kind: 'predict', title: 'How small is small?' },
    {
      name: 'one-step',
      kind: 'code',
      title: 'One step, and another',
      pieces: ['gradient-descent/nudge'],
    },
    { name: 'three-rates', kind: 'predict', title: 'Three rates' },
    { name: 'how-many-steps', kind: 'derive', title: 'What is left after a step' },
    { name: 'gradient', kind: 'code', title: 'The gradient', pieces: ['gradient-descent/nudge'] },
    { name: 'steepest', kind: 'predict', title: 'The steepest of sixteen' },
    {
      name: 'at-once',
      kind: 'fix',
      title: 'Both at once',
      startsAs: 'moves w before it asks b',
      pieces: ['gradient-descent/nudge'],
    },
    { name: 'explode', kind: 'lab', title: 'Too fast', lab: 'explode' },
    { name: 'ravine', kind: 'lab', title: 'The ravine', lab: 'ravine' },
    {
      name: 'same-place',
      kind: 'code',
      title: 'The same place',
      pieces: ['linear-regression/partials'],
    },
    { name: 'two-valleys', kind: 'predict', title: 'More than one valley' },
  ],
})
