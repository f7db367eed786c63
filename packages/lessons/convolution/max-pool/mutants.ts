import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'starts at 0': {
    find: 'Math.max(...cells',
    replace: 'Math.max(0, ...cells',
    says: 'Your search begins at 0, so a window where all numbers are negative becomes 0, which stands nowhere in it.',
  },
  'takes the smallest': {
    find: 'Math.max(...cells',
    replace: 'Math.min(...cells',
    says: 'You take the smallest number of each window.',
  },
  'takes the largest size': {
    find: 'cells.map(({ value }) => value)',
    replace: 'cells.map(({ value }) => Math.abs(value))',
    says: 'You compare without the sign. A −9 is the smallest of its window, not the largest.',
  },
  'to the last of ties': {
    find: 'cell.value > best.value',
    replace: 'cell.value >= best.value',
    says: 'Where several are the largest, your gradient goes to the last of them. It belongs to the first.',
  },
  'to all of ties': {
    find: `      const winner = cells.reduce((best, cell) => (cell.value > best.value ? cell : best))
      dx[winner.row][winner.column] = g[i][j]`,
    replace: `      const most = Math.max(...cells.map(({ value }) => value))
      for (const cell of cells) if (cell.value === most) dx[cell.row][cell.column] = g[i][j]`,
    says: 'Where several are the largest, each of them gets the whole gradient, so more comes back than went in. One gets it: the first.',
  },
  'gradient to all': {
    find: `      const winner = cells.reduce((best, cell) => (cell.value > best.value ? cell : best))
      dx[winner.row][winner.column] = g[i][j]`,
    replace: '      for (const cell of cells) dx[cell.row][cell.column] = g[i][j]',
    says: 'Every cell of the window gets the gradient. But only the largest has an influence: nudge another one, and the output stays.',
  },
  'gradient times the winner': {
    find: 'dx[winner.row][winner.column] = g[i][j]',
    replace: 'dx[winner.row][winner.column] = g[i][j] * winner.value',
    says: 'You multiply g by the winner. The output is the winner itself: when it grows by a little, the output grows by just as much.',
  },
  'gradient at the window': {
    find: 'dx[winner.row][winner.column] = g[i][j]',
    replace: 'dx[i][j] = g[i][j]',
    says: 'You put g where the window is counted, not where the winner lies. Each cell knows its own row and column.',
  },
  'sums the window': {
    find: ' / cells.length),',
    replace: '),',
    says: 'You add the window up. A mean is divided by how many there are.',
  },
  'divides by the size': {
    find: 'sum + value, 0) / cells.length',
    replace: 'sum + value, 0) / size',
    says: 'You divide by the size of the window’s side. A window of 2 × 2 has 4 cells.',
  },
  'the whole g to each': {
    find: 'dx[row][column] = g[i][j] / cells.length',
    replace: 'dx[row][column] = g[i][j]',
    says: 'Each cell gets all of g. It has only a share in the mean, so it gets only that share.',
  },
  'g over the size': {
    find: 'dx[row][column] = g[i][j] / cells.length',
    replace: 'dx[row][column] = g[i][j] / size',
    says: 'The share of a cell is one part of all cells in the window: a window of 2 × 2 has 4, one of 3 × 3 has 9.',
  },
})
