import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'measures all rows': {
    find: 'const columns = measure(train)',
    replace: 'const columns = measure(rows)',
    says: 'The held-out rows have a say in the mean and the spread with which the training rows are normalised. Something about the exam has leaked into the training.',
  },
  'measures the exam': {
    find: 'const columns = measure(train)',
    replace: 'const columns = measure(test)',
    says: 'Mean and spread now come from the held-out rows alone. They are the ones that nobody may know.',
  },
  'treats the exam by its own rule': {
    find: 'test: test.map(normalise)',
    replace:
      'test: test.map(row => row.map((v, i) => (v - measure(test)[i].mean) / measure(test)[i].std))',
    says: 'Training and held-out rows are normalised by different rules, so the same flower gets different numbers in each. A single patient in the hospital has no mean of their own.',
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
})
