import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'networks',
  title: 'From a neuron to a network',
  summary: 'Many inputs, many neurons, layer upon layer: how bends add up to any shape you need.',
  minutes: 70,
  needs: ['line', 'activation', 'tensor', 'matmul', 'dot-product', 'broadcasting'],
  teaches: ['neuron', 'layer', 'hidden-layer', 'network', 'parameter-count', 'width-depth'],
  exercises: [
    { name: 'neuron', kind: 'code', title: 'One neuron' },
    { name: 'layer', kind: 'code', title: 'A layer, a batch at once' },
    {
      name: 'one-line-fails',
      kind: 'lab',
      title: 'XOR: one line fails',
      lab: 'xor-builder',
      deadline: 60, // a learner's keys are replayed with all their training
    },
    { name: 'xor', kind: 'code', title: 'XOR by hand' },
    {
      name: 'network',
      kind: 'code',
      title: 'A network, layer by layer',
      pieces: ['networks/layer'],
    },
    { name: 'count-parameters', kind: 'derive', title: 'Count the parameters' },
    { name: 'nest', kind: 'code', title: 'Nest without end' },
    { name: 'folds', kind: 'predict', title: 'How many folds?' },
    {
      name: 'width-or-depth',
      kind: 'lab',
      title: 'Width or depth',
      lab: 'width-or-depth',
      deadline: 120,
    },
  ],
})
