import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'loss',
  title: 'How wrong, and in which sense',
  summary: 'A loss is a choice: springs, ropes, and the surprise of one who hears the truth.',
  minutes: 85,
  needs: ['line', 'mean-squared-error', 'derivative', 'softmax', 'network'],
  teaches: ['loss-function', 'huber-loss', 'surprise', 'binary-cross-entropy', 'cross-entropy'],
  exercises: [
    { name: 'balance', kind: 'lab', title: 'Bring it to rest', lab: 'pulls' },
    { name: 'outlier', kind: 'predict', title: 'One fare mistyped' },
    { name: 'absolute-huber', kind: 'code', title: 'Ropes, and springs that become ropes' },
    { name: 'surprise', kind: 'derive', title: 'How surprised are you?' },
    { name: 'binary-cross-entropy', kind: 'code', title: 'Yes or no, at any distance' },
    { name: 'cross-entropy', kind: 'code', title: 'Surprised by one of ten' },
    {
      name: 'its-gradient',
      kind: 'derive',
      title: 'The rule in the nudges',
      pieces: ['activations/softmax'],
    },
    {
      name: 'too-sure',
      kind: 'fix',
      title: 'Sure of what it never learnt',
      startsAs: 'too sure, and the share of errors',
      pieces: ['networks/network', 'loss/cross-entropy'],
    },
    { name: 'not-mse', kind: 'predict', title: 'Sure, wrong and deaf' },
    {
      name: 'most-surprised',
      kind: 'code',
      title: 'What surprises a reader most?',
      pieces: ['loss/cross-entropy'],
      deadline: 20, // a reader of digits is trained
    },
  ],
})
