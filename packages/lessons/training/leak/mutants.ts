import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'measures all rows': {
    find: 'const columns = measure(train)',
    replace: 'const columns = measure(rows)',
    says: 'The first column of train has mean 0.159, so it was centred on a mean that is not its own. Whose mean was it?',
  },
  'measures the exam': {
    find: 'const columns = measure(train)',
    replace: 'const columns = measure(test)',
    says: 'Mean and spread now come from the held-out rows alone. They are the ones that nobody may look at.',
  },
  'treats the exam by its own rule': {
    find: 'test: test.map(normalise)',
    replace:
      'test: test.map(row => row.map((v, i) => (v - measure(test)[i].mean) / measure(test)[i].std))',
    says: 'Training and held-out rows are normalised by different rules, so the same row would get different numbers on the two sides. And in use, rows come one at a time: a single one has no spread.',
  },
  'measures the exam for itself': {
    find: '  const normalise = (row: number[]) => row.map((v, i) => (v - columns[i].mean) / columns[i].std)\n  return { train: train.map(normalise), test: test.map(normalise) }',
    replace:
      '  const by = (own: typeof columns) => (row: number[]) =>\n    row.map((v, i) => (v - own[i].mean) / own[i].std)\n  return { train: train.map(by(columns)), test: test.map(by(measure(test))) }',
    says: 'Training and held-out rows are normalised by different rules, so the same row would get different numbers on the two sides. And in use, rows come one at a time: a single one has no spread.',
  },
  'leaves the exam as it is': {
    find: 'test: test.map(normalise)',
    replace: 'test',
    says: 'The held-out rows are handed out as they were, on another scale than the training rows. They may not choose the scale, and still have to be brought to it.',
  },
  'does not shuffle': {
    find: 'rng.shuffle(rows)',
    replace: 'rows',
    says: 'You hold out the first rows as they lie. Data is often sorted: the exam would be about one end of it only.',
  },
  'holds out the last rows': {
    find: '  const shuffled = rng.shuffle(rows)\n  const test = shuffled.slice(0, held)\n  const train = shuffled.slice(held)\n',
    replace:
      '  const train = rng.shuffle(rows.slice(0, rows.length - held))\n  const test = rng.shuffle(rows.slice(rows.length - held))\n',
    says: 'You hold out the last rows as they lie. Data is often sorted: the exam would be about one end of it only. Shuffle all rows before you part them.',
  },
  'rolls its own dice': {
    find: 'rng.shuffle(rows)',
    replace: 'rows.toSorted(() => Math.random() - 0.5)',
    says: 'Each run holds other rows out, and nobody can repeat yours. All randomness should come from the generator that you are given.',
  },
  'always holds ten out': {
    find: 'shuffled.slice(0, held)\n  const train = shuffled.slice(held)',
    replace: 'shuffled.slice(0, 10)\n  const train = shuffled.slice(10)',
    says: 'You hold out ten rows, whatever is asked for. How many it should be is in the option held.',
  },
  'holds out a quarter': {
    find: 'shuffled.slice(0, held)\n  const train = shuffled.slice(held)',
    replace: 'shuffled.slice(0, rows.length / 4)\n  const train = shuffled.slice(rows.length / 4)',
    says: 'You hold out a quarter of the rows, whatever is asked for. How many it should be is in the option held.',
  },
  'takes the spread of the first column': {
    find: 'test: test.map(normalise)',
    replace: 'test: test.map(row => row.map((v, i) => (v - columns[i].mean) / columns[0].std))',
    says: 'The held-out rows have one spread for all columns. Each column has its own, as in train.',
  },
  'takes the spread of all rows for the exam': {
    find: 'test: test.map(normalise)',
    replace:
      'test: test.map(row => row.map((v, i) => (v - columns[i].mean) / measure(rows)[i].std))',
    says: 'The held-out rows are centred by the mean of train, and then divided by the spread of all rows. Both numbers have to come from train.',
  },
  'takes the spread of the exam for the exam': {
    find: 'test: test.map(normalise)',
    replace:
      'test: test.map(row => row.map((v, i) => (v - columns[i].mean) / measure(test)[i].std))',
    says: 'The held-out rows are centred by the mean of train, and then divided by a spread of their own. The same row would get different numbers on the two sides.',
  },
  'lets a row sit on both sides': {
    find: 'shuffled.slice(held)',
    replace: 'shuffled.slice(held - 1)',
    says: 'One row is on both sides: it is learnt, and then examined.',
  },
  'forgets the spread': {
    find: '(v - columns[i].mean) / columns[i].std',
    replace: 'v - columns[i].mean',
    says: 'The columns are centred, but their spread is as it was.',
  },
  'divides by the variance': {
    find: 'std: Math.sqrt(variance)',
    replace: 'std: variance',
    says: 'The columns are divided by their variance. It is measured in squared units; the standard deviation is its root.',
  },
})
