import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'optimizers',
  title: 'Optimizers',
  summary: 'One learning rate cannot serve a ravine. Three laws that can, and what a step costs.',
  minutes: 50,
  needs: ['gradient-descent', 'learning-rate', 'training-loop', 'mini-batch'],
  teaches: ['optimizer', 'momentum', 'rmsprop', 'adam', 'bias-correction'],
  exercises: [
    { name: 'ravine-again', kind: 'predict', title: 'Is there a rate that arrives?' },
    { name: 'momentum', kind: 'code', title: 'Momentum' },
    { name: 'rmsprop', kind: 'code', title: 'A step length for each weight' },
    { name: 'adam', kind: 'code', title: 'Adam' },
    { name: 'no-correction', kind: 'predict', title: 'Adam, uncorrected' },
    { name: 'race', kind: 'lab', title: 'The race', lab: 'race' },
    { name: 'mini-batch-cost', kind: 'predict', title: 'The best batch for your seconds' },
  ],
})
