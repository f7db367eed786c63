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
