import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'activations',
  title: 'Nine ways to bend a line',
  summary: 'Why a straight line is not enough, nine ways to bend it, and which to choose.',
  minutes: 100,
  needs: ['line'],
  teaches: ['activation', 'derivative', 'saturation', 'dead-unit', 'softmax'],
  exercises: [
    { name: 'collapse-two', kind: 'derive', title: 'Two lines in a row' },
    { name: 'collapse', kind: 'code', title: 'A hundred lines in a row' },
    { name: 'identity', kind: 'code', title: 'Identity' },
    { name: 'sigmoid', kind: 'code', title: 'Sigmoid' },
    { name: 'tanh', kind: 'code', title: 'Tanh' },
    { name: 'relu', kind: 'code', title: 'ReLU' },
    { name: 'bends', kind: 'code', title: 'The table that no line fits, fitted' },
    { name: 'leaky-relu', kind: 'code', title: 'Leaky ReLU' },
    { name: 'elu', kind: 'code', title: 'ELU' },
    { name: 'swish', kind: 'code', title: 'Swish' },
    { name: 'gelu', kind: 'code', title: 'GELU' },
    {
      name: 'saturation',
      kind: 'lab',
      title: 'Where the slope goes to die',
      lab: 'activation-plotter',
    },
    { name: 'softmax', kind: 'code', title: 'Softmax that survives 1000' },
    {
      name: 'softmax-rows',
      kind: 'fix',
      title: 'Probabilities that do not add up',
      startsAs: 'shares one sum among all rows',
    },
    { name: 'choose', kind: 'predict', title: 'Choose one for the job' },
    {
      name: 'dead-relu',
      kind: 'fix',
      title: 'The unit that never learns',
      startsAs: 'a plain ReLU',
    },
  ],
})
