import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'only the shape is turned': {
    find: 'shape: shape.toReversed(), strides: strides.toReversed()',
    replace: 'shape: shape.toReversed(), strides',
    says: 'Your transpose has the right shape, but walks in the old steps, so the numbers are scrambled. What was the step along the columns has to become the step along the rows.',
  },
  'only the strides are turned': {
    find: 'shape: shape.toReversed(), strides: strides.toReversed()',
    replace: 'shape, strides: strides.toReversed()',
    says: 'Your transpose has the steps of the other dimension, but the old lengths. Three rows of four become four rows of three.',
  },
  'backwards from the old start': {
    find: 'strides: back, offset: start',
    replace: 'strides: back, offset',
    says: 'You walk backwards from where the walk began, and so read what lies before it, or nothing at all. Backwards begins at the other end.',
  },
  'begins at the far end, walks on': {
    find: 'strides: back, offset: start',
    replace: 'strides, offset: start',
    says: 'You begin at the far end and walk on from there, out of the data. The step has to turn round, too.',
  },
  'one step too far': {
    find: '(shape[dim] - 1) * strides[dim]',
    replace: 'shape[dim] * strides[dim]',
    says: 'You begin one step behind the last entry. How many steps lead from the first to the last of four?',
  },
  'flips every dimension': {
    find: 'dims.includes(dim) ? -stride : stride',
    replace: '-stride',
    says: 'You turn the step round along every dimension, whatever `dims` says.',
  },
  'a step of one to the far end': {
    find: '(shape[dim] - 1) * strides[dim]',
    replace: '(shape[dim] - 1)',
    says: 'To the far end you count entries. From one row to the next it is more than one place: how far does a step along this dimension go?',
  },
  'index without the stride': {
    find: 'index * x.strides[dim]',
    replace: 'index',
    says: 'Your select moves the start by `index` places. An entry further is a whole stride further.',
  },
  'forgets where it began': {
    find: 'x.offset + index * x.strides[dim]',
    replace: 'index * x.strides[dim]',
    says: 'Your select counts from place 0. The view that was handed in may begin later.',
  },
  'the stride stays': {
    find: 'const strides = x.strides.toSpliced(dim, 1)',
    replace: 'const strides = [...x.strides]',
    says: 'The dimension is gone from the shape, and its stride is still there: what is left walks in the steps of another dimension.',
  },
  'the dimension stays': {
    find: 'const shape = x.shape.toSpliced(dim, 1)',
    replace: 'const shape = x.shape.map((n, d) => (d === dim ? 1 : n))',
    says: 'You keep the dimension with length 1. A row of a table is a list: the dimension goes away.',
  },
  'the shape stays': {
    find: 'const shape = x.shape.toSpliced(dim, 1)',
    replace: 'const shape = [...x.shape]',
    says: 'The stride of the dimension is gone, and its length is still in the shape. Both belong to the dimension that goes away.',
  },
  'always the first dimension': {
    find: 'x.offset + index * x.strides[dim]',
    replace: 'x.offset + index * x.strides[0]',
    says: 'Your select moves along dimension 0, whichever was asked for.',
  },
  'the strides of a fresh table': {
    find: 'shape: shape.toReversed(), strides: strides.toReversed()',
    replace: 'shape: shape.toReversed(), strides: [1, shape[1]]',
    says: 'You work the strides out anew, as for a table that lies alone. A part of a larger table has longer steps: those it came with change places.',
  },
  'begins behind everything': {
    find: 'dims.reduce((at, dim) => at + (shape[dim] - 1) * strides[dim], offset)',
    replace: 'offset + shape.reduce((product, n) => product * n, 1) - 1',
    says: 'You always begin at the very last number, whichever dimension turns round. Along the columns alone, the walk begins at the end of the first row.',
  },
  'the stride by its value': {
    find: 'x.strides.toSpliced(dim, 1)',
    replace: 'x.strides.filter(stride => stride !== x.strides[dim])',
    says: 'You take the stride out by its value, and with it every other that is just as long. It is the place `dim` that goes away.',
  },
  'the stride of what is left': {
    find: 'index * x.strides[dim] }',
    replace: 'index * x.strides.toSpliced(dim, 1)[0] }',
    says: 'You move by the stride of a dimension that stays. To come to another entry along `dim`, the steps of `dim` itself are taken.',
  },
})
