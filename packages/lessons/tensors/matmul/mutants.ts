import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'only the last product': {
    find: 'total + v * y[k], 0)',
    replace: 'v * y[k], 0)',
    says: 'Each product takes the place of the total so far, and only the last one is left. They are to be added up.',
  },
  'adds instead of multiplying': {
    find: 'total + v * y[k], 0)',
    replace: 'total + v + y[k], 0)',
    says: 'You add the two numbers of each pair. Multiply them: then a pair counts where both are large.',
  },
  'everything with the first': {
    find: 'v * y[k]',
    replace: 'v * y[0]',
    says: 'Every number of x meets the first of y. Each has a partner in the same place.',
  },
  'begins at one': {
    find: 'total + v * y[k], 0)',
    replace: 'total + v * y[k], 1)',
    says: 'Your total begins at 1. What is the sum of no products?',
  },
  'rows with rows': {
    find: 'toRows(transpose(b))',
    replace: 'toRows(b)',
    says: 'You multiply rows of a with rows of b. It is the columns of b that they have to meet; with square tables it goes on without an error, and is wrong.',
  },
  'columns with columns': {
    find: 'toRows(a).flatMap',
    replace: 'toRows(transpose(a)).flatMap',
    says: 'You take the columns of a. A row of the result belongs to a row of a.',
  },
  'column by column': {
    find: 'toRows(a).flatMap(row => columns.map(column => dot(row, column)))',
    replace: 'columns.flatMap(column => toRows(a).map(row => dot(row, column)))',
    says: 'The products are right and stand in the wrong order: you go down the columns of the result, and the new view is read row by row.',
  },
  'the shape on its side': {
    find: 'fresh(products, [m, n])',
    replace: 'fresh(products, [n, m])',
    says: 'The numbers are right, and the shape lies on its side. How many rows does the result have: as many as a, or as b has columns?',
  },
  'the shape of the first': {
    find: 'fresh(products, [m, n])',
    replace: 'fresh(products, [m, k])',
    says: 'Your result has the shape of a. The k in the middle vanishes: the columns come from b.',
  },
  'asks nothing': {
    find: `if (k !== rows) throw new RangeError(\`matmul: \${k} columns do not meet \${rows} rows\`)\n  `,
    replace: '',
    says: 'You multiply whatever comes. Where lengths differ, a number meets nothing, and the result is NaN or quietly wrong: refuse it before.',
  },
  'says nothing': {
    find: `\`matmul: \${k} columns do not meet \${rows} rows\``,
    replace: "'do not fit'",
    says: 'Your error does not have the two lengths in it. Whoever reads it has two tables and no idea where to look.',
  },
  'asks the outer lengths': {
    find: 'k !== rows',
    replace: 'm !== n',
    says: 'You compare the outer lengths. [2, 3] times [3, 4] is fine: it is the two in the middle that have to be equal.',
  },
  'wants equal shapes': {
    find: 'k !== rows',
    replace: 'm !== rows',
    says: 'You want both to have as many rows. It is a row of a, with its k numbers, that meets a column of b.',
  },
  'an error of no kind': {
    find: 'new RangeError(',
    replace: 'new Error(',
    says: 'Your error is a plain one. A RangeError is asked for: its kind alone says that a length was out of range.',
  },
  'a list of lists': {
    find: 'toRows(a).flatMap(',
    replace: '(toRows(a) as any).map(',
    says: 'Your new data is an array of arrays, a row in each. A view wants one flat list, all rows one after the other.',
  },
  'only the last of the sum': {
    find: 'dot(row, column)',
    replace: 'row.reduce((_, v, i) => v * column[i]!, 0)',
    says: 'Of each row and column only the last pair is left: each product takes the place of what was there, and they are to be added up.',
  },
  'reads the arrays as they lie': {
    find: '  const columns = toRows(transpose(b))\n  const products = toRows(a).flatMap(row => columns.map(column => dot(row, column)))',
    replace:
      '  const span = (n: number) => Array.from({ length: n }, (_, i) => i)\n  const products = span(m).flatMap(i => span(n).map(j => dot(span(k).map(p => a.data[i * k + p]), span(k).map(p => b.data[p * n + j]))))',
    says: 'You read both arrays as they lie, and that is right for tables just made. A view that was turned over, or is part of another, has its own strides and offset.',
  },
  'number by number': {
    find: 'toRows(a).flatMap(row => columns.map(column => dot(row, column)))',
    replace: 'toRows(a).flatMap((row, i) => row.map((v, j) => v * toRows(b)[i][j]))',
    says: 'You multiply number by number, place by place. In a matrix product each row of a meets each column of b, in a dot product.',
  },
})
