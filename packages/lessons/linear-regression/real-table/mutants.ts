import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'forgets the root': {
    find: 'Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / held.length)',
    replace: 'errors.reduce((sum, e) => sum + e * e, 0) / held.length',
    says: 'You report a mean squared error. Its unit is grams squared, and nobody has seen one: what brings it back to grams?',
  },
  'keeps the gaps': {
    find: 'examples.filter(({ x, y }) => ![...x, y].some(Number.isNaN))',
    replace: 'examples',
    says: 'Rows with NaN in them stay in. One such number goes into every sum it meets, and then into every weight.',
  },
  'asks only x for gaps': {
    find: '![...x, y].some(Number.isNaN)',
    replace: '!x.some(Number.isNaN)',
    says: 'You look for gaps in x only. A row whose y is missing cannot be learnt from either, nor examined.',
  },
  'fills the gaps with zeros': {
    find: 'examples.filter(({ x, y }) => ![...x, y].some(Number.isNaN))',
    replace:
      'examples.map(({ x, y }) => ({ x: x.map(v => (Number.isNaN(v) ? 0 : v)), y: Number.isNaN(y) ? 0 : y }))',
    says: 'You put 0 where nothing was measured. A penguin with flippers of 0 mm that weighs 0 g bends the whole line towards itself.',
  },
  'learns from everything': {
    find: 'fit(train)',
    replace: 'fit(whole)',
    says: 'The held-out rows have a say in the weights, too, so they are not new any more, and the error comes out too small.',
  },
  'learns from the exam': {
    find: 'fit(train)',
    replace: 'fit(held)',
    says: 'You fit the held-out rows and measure on them. Which rows are to learn from?',
  },
  'measures what it learnt from': {
    find: 'const { train, held } = holdOut(whole, rng)',
    replace: 'const { train } = holdOut(whole, rng)\n  const held = train',
    says: 'You measure on the rows that the weights were made for. How good they are on rows that nobody has seen is the question.',
  },
  'holds out before it looks': {
    find: '  const { train, held } = holdOut(whole, rng)\n',
    replace:
      '  const parts = holdOut(examples, rng)\n  const train = parts.train.filter(e => whole.includes(e))\n  const held = parts.held.filter(e => whole.includes(e))\n',
    says: 'You hold rows out first and drop those with gaps afterwards. So less than a fifth may be left for the exam, or none. First the gaps, then the shuffling.',
  },
  'forgets the bias': {
    find: 'sum + v, weights[x.length])',
    replace: 'sum + v, 0)',
    says: 'Your predictions leave out the bias. It is the last of the weights, and goes on top of the products.',
  },
  'averages the sizes': {
    find: 'Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / held.length)',
    replace: 'errors.reduce((sum, e) => sum + Math.abs(e), 0) / held.length',
    says: 'You average the sizes of the errors. That is a fair number too, and a smaller one; asked for is the root of the mean of their squares.',
  },
  'sums the squares': {
    find: 'sum + e * e, 0) / held.length)',
    replace: 'sum + e * e, 0))',
    says: 'You take the root of the sum. Hold out four times as many rows, and it would be twice as large: a mean is missing.',
  },
  'divides by all rows': {
    find: 'sum + e * e, 0) / held.length)',
    replace: 'sum + e * e, 0) / whole.length)',
    says: 'You add up the held-out errors and divide by the number of all rows. So the error looks less than half as large as it is.',
  },
  'takes the parts for each other': {
    find: 'const { train, held } = holdOut(whole, rng)',
    replace: 'const { train: held, held: train } = holdOut(whole, rng)',
    says: 'You learn from the fifth and examine with the rest. A handful of rows is little to learn from: which part is the large one?',
  },
  'parts x from y': {
    find: 'const examples = rows.map((x, i) => ({ x, y: y[i] }))',
    replace:
      'const xs = rows.filter(row => !row.some(Number.isNaN))\n  const ys = y.filter(v => !Number.isNaN(v))\n  const examples = xs.map((x, i) => ({ x, y: ys[i] }))',
    says: 'You drop gaps from x and from y, each for itself. Behind the first gap every row then has the y of another row. Join them first.',
  },
  'asks only y for gaps': {
    find: '![...x, y].some(Number.isNaN)',
    replace: '!Number.isNaN(y)',
    says: 'You look for gaps in y only. A row in which a length is missing has NaN in it, too, and it goes into every weight.',
  },
  'asks the first column for gaps': {
    find: '![...x, y].some(Number.isNaN)',
    replace: '![x[0], y].some(Number.isNaN)',
    says: 'You look for gaps in the first column and in y. Any column may have one.',
  },
  'only rows of nothing but gaps': {
    find: '![...x, y].some(Number.isNaN)',
    replace: '!x.every(Number.isNaN) && !Number.isNaN(y)',
    says: 'You leave out rows in which every length is missing. One missing number is enough to make all weights NaN.',
  },
  'a zero is a gap': {
    find: '![...x, y].some(Number.isNaN)',
    replace: '[...x, y].every(Boolean)',
    says: 'You leave out rows with a 0, too. A 0 is a measurement like any other, such as in a column of 0 and 1; only NaN is a gap.',
  },
  'the gaps of x filled with zeros': {
    find: 'examples.filter(({ x, y }) => ![...x, y].some(Number.isNaN))',
    replace:
      'examples.filter(({ y }) => !Number.isNaN(y)).map(({ x, y }) => ({ x: x.map(v => (Number.isNaN(v) ? 0 : v)), y }))',
    says: 'You put 0 where a length is missing. A penguin with flippers of 0 mm bends the whole line towards itself: leave the row out.',
  },
  'x moves up': {
    find: 'const examples = rows.map((x, i) => ({ x, y: y[i] }))',
    replace:
      'const examples = rows.filter(row => !row.some(Number.isNaN)).map((x, i) => ({ x, y: y[i] }))',
    says: 'You drop rows of x and leave y as it was. Behind the first gap every row then has the y of an earlier one. Join them first.',
  },
  'the bias comes first': {
    find: 'const products = x.map((v, j) => v * weights[j])\n    return products.reduce((sum, v) => sum + v, weights[x.length]) - y',
    replace:
      'const products = x.map((v, j) => v * weights[j + 1])\n    return products.reduce((sum, v) => sum + v, weights[0]) - y',
    says: 'You take the first of the weights for the bias. It is the last, since the ones are the last column.',
  },
})
