import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'functions',
  title: 'Functions describe the world',
  summary: 'Guess a rule from a table, write it down as w·x + b, and measure how wrong it is.',
  minutes: 25,
  needs: [],
  teaches: ['function', 'line', 'parameter', 'mean-squared-error'],
  exercises: [
    { name: 'guess-the-rule', kind: 'predict', title: 'Guess the rule' },
    { name: 'straight-line', kind: 'code', title: 'A straight line' },
    { name: 'drag-the-line', kind: 'lab', title: 'Drag the line', lab: 'drag-the-line' },
    { name: 'mean-squared-error', kind: 'code', title: 'How wrong is it?' },
    { name: 'no-line-fits', kind: 'predict', title: 'The table that no line fits' },
  ],
})
