import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'sums the other dimension': {
    find: 'along === 0 ? transpose(x) : x',
    replace: 'along === 0 ? x : transpose(x)',
    says: 'You sum along the other dimension. `dim` names the one that vanishes: dim 0 of [2, 3] leaves 3 numbers, one for each column.',
  },
  'takes the other dimension': {
    find: 'dim < 0 ? dim + 2 : dim',
    replace: '1 - (dim < 0 ? dim + 2 : dim)',
    says: 'You took the other dimension. The one that is named is the one that vanishes: dim 1 of [2, 3] leaves 2 numbers, one for each row.',
  },
  'always along the rows': {
    find: 'toRows(along === 0 ? transpose(x) : x)',
    replace: 'toRows(x)',
    says: 'You sum each row, whatever `dim` says.',
  },
  'sums everything': {
    find: 'const totals = lines.map(line => line.reduce((total, v) => total + v, 0))',
    replace: 'const totals = [lines.flat().reduce((total, v) => total + v, 0)]',
    says: 'You get a single number. Only one dimension goes away; along the other, each place has a sum of its own.',
  },
  'a mean': {
    find: 'line.reduce((total, v) => total + v, 0))',
    replace: 'line.reduce((total, v) => total + v, 0) / line.length)',
    says: 'You divide by how many there are. That is the mean; the sum was asked for.',
  },
  'keepdim does nothing': {
    find: 'keepdim ? x.shape.with(along, 1) : [totals.length]',
    replace: '[totals.length]',
    says: 'With keepdim, too, your result has one dimension. [2, 3] summed over dim 1 has to stay a table then, of the shape [2, 1], so that it still lines up with the rows.',
  },
  'keeps the wrong dimension': {
    find: 'x.shape.with(along, 1)',
    replace: 'x.shape.with(1 - along, 1)',
    says: 'With keepdim the length 1 stands in the place of the other dimension. It belongs where the sum went along.',
  },
  'always keeps': {
    find: 'keepdim ? x.shape.with(along, 1) : [totals.length]',
    replace: 'x.shape.with(along, 1)',
    says: 'Your result keeps its second dimension though nobody asked for that. Without keepdim it is a list.',
  },
  'negative is not understood': {
    find: 'dim < 0 ? dim + 2 : dim',
    replace: 'dim',
    says: 'Dimension −1 is the last, −2 the one before, counted from the end. Your function takes them for dimensions of their own.',
  },
  'only the last counts': {
    find: '(total, v) => total + v',
    replace: '(_, v) => v',
    says: 'Each number takes the place of the total so far, so only the last is left.',
  },
  'begins with the second': {
    find: 'line.reduce(',
    replace: 'line.slice(1).reduce(',
    says: 'The first number of each line is missing in your sums.',
  },
  'nothing to begin with': {
    find: 'line.reduce((total, v) => total + v, 0)',
    replace: 'line.reduce((total, v) => total + v)',
    says: 'Your sum has no value to begin with. A row with nothing in it has a sum all the same: which one?',
  },
  'reads the array as it lies': {
    find: 'toRows(along === 0 ? transpose(x) : x)',
    replace:
      '((rows: number[][]) => (along === 0 ? Array.from({ length: x.shape[1] }, (_, j) => rows.map(row => row[j])) : rows))(Array.from({ length: x.shape[0] }, (_, i) => Array.from({ length: x.shape[1] }, (_, j) => x.data[i * x.shape[1] + j])))',
    says: 'You take the numbers as they lie. A view has its own start and its own steps: `toRows` reads it as it is meant.',
  },
  'negative only halfway': {
    find: 'x.shape.with(along, 1)',
    replace: 'x.shape.map((n, d) => (d === dim ? 1 : n))',
    says: 'With a negative dim the sums are right, and the length 1 never gets into the shape: no dimension is number −1. Count it from the front there, too.',
  },
  'negative falls to the other side': {
    find: '  const along = dim < 0 ? dim + 2 : dim\n  const lines = toRows(along === 0 ? transpose(x) : x)\n  const totals = lines.map(line => line.reduce((total, v) => total + v, 0))\n  return fresh(totals, keepdim ? x.shape.with(along, 1) : [totals.length])',
    replace:
      '  const lines = toRows(dim === 1 ? x : transpose(x))\n  const totals = lines.map(line => line.reduce((total, v) => total + v, 0))\n  return fresh(totals, keepdim ? x.shape.map((n, d) => (d === dim ? 1 : n)) : [totals.length])',
    says: 'Dimension −1 is the last, −2 the one before, counted from the end. Your function takes them for dimensions of their own.',
  },
})
