import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'backprop',
  title: 'Backpropagation',
  summary: 'The chain rule, written once for each operation, finds every gradient of any network.',
  minutes: 100,
  needs: ['derivative', 'network', 'gradient', 'finite-difference', 'matmul', 'broadcasting'],
  teaches: [
    'chain-rule',
    'local-derivative',
    'computation-graph',
    'backpropagation',
    'topological-order',
    'gradient-check',
  ],
  exercises: [
    { name: 'chain-rule', kind: 'derive', title: 'The chain rule by hand' },
    { name: 'local-derivatives', kind: 'code', title: 'Local derivatives' },
    { name: 'value', kind: 'code', title: 'A number with a memory' },
    { name: 'topological-order', kind: 'code', title: 'Parents first' },
    { name: 'backward', kind: 'code', title: 'Backward' },
    {
      name: 'reused-node',
      kind: 'fix',
      title: 'A node used twice',
      startsAs: 'lists a node when it is first met',
    },
    { name: 'finite-differences', kind: 'code', title: 'Trust, but check' },
    { name: 'one-weight', kind: 'derive', title: 'One weight, many examples' },
    { name: 'matmul-gradients', kind: 'code', title: 'The two gradients of matmul' },
    { name: 'sum-to', kind: 'code', title: 'The gradient of broadcasting' },
    {
      name: 'xor',
      kind: 'milestone',
      title: 'M1: XOR on your own engine',
      pieces: ['backprop/value', 'backprop/topological-order', 'backprop/backward'],
      deadline: 60,
    },
  ],
})
