import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'activations',
  title: 'Nine ways to bend a line',
  summary: 'Why a straight line is not enough, nine ways to bend it, and which to choose.',
  minutes: 65,
  needs: ['line'],
  teaches: ['activation', 'derivative', 'saturation', 'dead-unit', 'softmax'],
  exercises: [
    { name: 'collapse-two', kind: 'derive', title: 'Two lines in a row' },
    { name: 'relu', kind: 'code', title: 'ReLU' },
    { name: 'bends', kind: 'code', title: 'The table that no line fits, fitted' },
    { name: 'sigmoid-tanh', kind: 'code', title: 'Sigmoid and tanh' },
    { name: 'check-slopes', kind: 'code', title: 'One of these slopes is wrong' },
    { name: 'gates', kind: 'derive', title: 'Swish and GELU' },
    {
      name: 'saturation',
      kind: 'lab',
      title: 'Where the slope goes to die',
      lab: 'activation-plotter',
    },
    {
      name: 'dead-relu',
      kind: 'fix',
      title: 'The unit that never learns',
      startsAs: 'a plain ReLU',
    },
    { name: 'softmax', kind: 'code', title: 'Softmax that survives 1000' },
    {
      name: 'softmax-rows',
      kind: 'fix',
      title: 'Probabilities that do not add up',
      startsAs: 'shares one sum among all rows',
    },
    { name: 'choose', kind: 'predict', title: 'Choose one for the job' },
  ],
})
