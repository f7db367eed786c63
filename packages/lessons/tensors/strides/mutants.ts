import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'counts its own dimension in': {
    find: 'shape.slice(dim + 1)',
    replace: 'shape.slice(dim)',
    says: 'Your product begins with the dimension itself: [3, 4] gets [12, 4]. To come from one row to the next, you pass the numbers of one row. How many are these?',
  },
  'multiplies by its own length': {
    find: 'shape.slice(dim + 1)',
    replace: 'shape.slice(dim, -1)',
    says: 'On the way from right to left you multiply by the length of the dimension itself, and the last length never counts. To come to the next row you pass a row: which length is that?',
  },
  'column by column': {
    find: 'shape.slice(dim + 1)',
    replace: 'shape.slice(0, dim)',
    says: 'You multiply what stands before the dimension, so the first stride is 1: then columns lie one after the other. Fortran does it so. Here rows do, and it is the last stride that is 1.',
  },
  'the neighbour alone': {
    find: 'shape.slice(dim + 1)',
    replace: 'shape.slice(dim + 1, dim + 2)',
    says: 'You take the next dimension alone. With two dimensions that is enough; with three, a step along the first passes a whole table, not one of its sides.',
  },
  'adds the lengths': {
    find: '(product, n) => product * n, 1',
    replace: '(sum, n) => sum + n, 0',
    says: 'You add up the lengths of the dimensions behind. Three rows of four are how many numbers?',
  },
  'forgets the offset': {
    find: 'at + i * strides[dim], offset)',
    replace: 'at + i * strides[dim], 0)',
    says: 'Your walk begins at place 0. A view of the second row begins at the second row: which of the four fields says so?',
  },
  'adds the offset at each step': {
    find: 'at + i * strides[dim], offset)',
    replace: 'at + i * strides[dim] + offset, 0)',
    says: 'The offset comes in once for every dimension. It says where the walk begins, and a walk begins once.',
  },
  'one step along each dimension': {
    find: 'at + i * strides[dim]',
    replace: 'at + strides[dim]',
    says: 'You take one step along each dimension, whatever the index. How many steps does the index ask for?',
  },
  'adds up the index': {
    find: 'at + i * strides[dim]',
    replace: 'at + i',
    says: 'Each step moves you by one place. Along the first dimension a step is longer: it passes a whole row.',
  },
  'the strides the other way round': {
    find: 'strides[dim], offset',
    replace: 'strides.toReversed()[dim], offset',
    says: 'The first number of the index meets the last stride. Index, shape and strides have the same order: dimension 0 first.',
  },
  'the number, not its place': {
    find: 'place({ strides, offset }: View, index: readonly number[]): number {\n  return index.reduce((at, i, dim) => at + i * strides[dim], offset)',
    replace:
      'place({ data, strides, offset }: View, index: readonly number[]): number {\n  return data[index.reduce((at, i, dim) => at + i * strides[dim], offset)]',
    says: 'You look the number up in the data. What is asked for is where it lies: the place itself.',
  },
  'the strides of a fresh array': {
    find: 'place({ strides, offset }: View, index: readonly number[]): number {\n  return index.reduce((at, i, dim) => at + i * strides[dim], offset)',
    replace:
      'place({ shape, offset }: View, index: readonly number[]): number {\n  return index.reduce((at, i, dim) => at + i * rowMajor(shape)[dim], offset)',
    says: 'You work the strides out anew from the shape. A view brings its own: turned over, or a part of another, it has others.',
  },
})
