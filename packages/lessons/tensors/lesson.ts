import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'tensors',
  title: 'Numbers on a grid',
  summary: 'One long array and a way to walk it: turned, cut, stretched and multiplied by whole tables.',
  minutes: 60,
  needs: ['line'],
  teaches: [
    'tensor',
    'shape',
    'strides',
    'view',
    'broadcasting',
    'dot-product',
    'matmul',
    'seeded-random',
  ],
  exercises: [{ name: 'strides', kind: 'code', title: 'Where does it lie?' }],
})
