import { mutants } from '@neuralings/lesson-kit'

const element = 'data[offset + i * strides[0] + j * strides[1]]'

export default mutants({
  'reads the array as it lies': {
    find: element,
    replace: 'data[i * columns + j]',
    says: 'You cut the array into rows as it lies. That is right for a table in row-major order that begins at 0. A view has its own start and its own steps: where do they come in?',
  },
  'the strides of a fresh array': {
    find: element,
    replace: 'data[offset + i * columns + j]',
    says: 'The start is right now. The steps are those of a table that lies alone; in a part of a larger one, the next row is further away than its own length.',
  },
  'begins at zero': {
    find: element,
    replace: 'data[i * strides[0] + j * strides[1]]',
    says: 'Your steps are right, and your walk begins at place 0. A view may begin later.',
  },
  'the steps of the other dimension': {
    find: element,
    replace: 'data[offset + i * strides[1] + j * strides[0]]',
    says: 'From row to row you take the step of the columns, and the other way round. strides[0] belongs to dimension 0, the rows.',
  },
  'neighbours in a row lie side by side': {
    find: element,
    replace: 'data[offset + i * strides[0] + j]',
    says: 'From row to row you use the stride, along a row you take the next place. Once turned over, neighbours in a row lie further apart.',
  },
  'cuts the row out': {
    find: 'Array.from({ length: columns }, (_, j) => data[offset + i * strides[0] + j * strides[1]])',
    replace: 'Array.from(data).slice(offset + i * strides[0], offset + i * strides[0] + columns)',
    says: 'Each row begins where it should, and then you cut a piece out of the array. Its numbers lie side by side; those of a view may lie further apart.',
  },
  'rows and columns mixed up': {
    find: 'const [rows, columns] = shape',
    replace: 'const [columns, rows] = shape',
    says: 'You take the first length of the shape for the columns. [3, 4] is 3 rows of 4.',
  },
})
