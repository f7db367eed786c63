import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'tensors',
  title: 'Numbers on a grid',
  summary:
    'One long array and a way to walk it: turned, cut, stretched and multiplied by whole tables.',
  minutes: 90,
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
  exercises: [
    { name: 'strides', kind: 'code', title: 'Where does it lie?' },
    { name: 'turn', kind: 'code', title: 'Turned, mirrored, cut' },
    { name: 'two-views', kind: 'predict', title: 'One change, four views' },
    {
      name: 'read-flat',
      kind: 'fix',
      title: 'The picture that fell apart',
      startsAs: 'reads the array as it lies',
    },
    { name: 'pattern', kind: 'lab', title: 'Five patterns, one array', lab: 'strides' },
    { name: 'broadcast', kind: 'code', title: 'Shapes that stretch' },
    {
      name: 'sum-over',
      kind: 'code',
      title: 'Ten ghosts',
      pieces: ['tensors/strides', 'tensors/turn', 'tensors/read-flat'],
    },
    {
      name: 'matmul',
      kind: 'code',
      title: 'Every row meets every column',
      pieces: ['tensors/strides', 'tensors/turn', 'tensors/read-flat'],
    },
    {
      name: 'shape-error',
      kind: 'fix',
      title: 'Three lines that do not fit',
      startsAs: 'three wrong lines',
    },
    { name: 'seeded', kind: 'code', title: 'A fair shuffle' },
    { name: 'nearest-mean', kind: 'code', title: 'The nearest of ten' },
  ],
})
