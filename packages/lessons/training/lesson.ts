import { defineLesson } from '@neuralings/lesson-kit'

const engine = [
  'networks/layer',
  'activations/relu',
  'backprop/matmul-gradients',
  'backprop/sum-to',
  'training/loop',
  'training/mini-batches',
]

export default defineLesson({
  id: 'training',
  title: 'Training',
  summary: 'Four lines, repeated: the loop that turns random numbers into a reader of handwriting.',
  minutes: 80,
  needs: ['backpropagation', 'network', 'gradient-descent', 'cross-entropy', 'seeded-random'],
  teaches: ['training-loop', 'mini-batch', 'shuffling', 'validation-split', 'seed'],
  exercises: [
    { name: 'loop', kind: 'code', title: 'The loop', linesGiven: true },
    {
      name: 'wrong-order',
      kind: 'fix',
      title: 'Everything is there, nothing happens',
      startsAs: 'clears before it steps',
    },
    { name: 'mini-batches', kind: 'code', title: 'Mini-batches' },
    { name: 'batch-noise', kind: 'predict', title: 'How much does a batch tremble?' },
    {
      name: 'leak',
      kind: 'fix',
      title: 'The exam was read beforehand',
      startsAs: 'measures all rows',
    },
    { name: 'seeds', kind: 'code', title: 'Was it luck?' },
    {
      name: 'spirals',
      kind: 'milestone',
      title: 'M2: two spirals',
      pieces: engine,
      deadline: 120,
    },
    {
      name: 'digits',
      kind: 'milestone',
      title: 'M2: your network reads handwriting',
      pieces: ['training/loop', 'training/mini-batches', 'training/spirals'],
      deadline: 300,
    },
  ],
})
