import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'divides by n': {
    find: 'squares / (results.length - 1)',
    replace: 'squares / results.length',
    says: 'You divide by n. The mean was fitted to these very results, so the scatter around it comes out too small; the formula makes up for that.',
  },
  'takes thirty for many': {
    find: 'squares / (results.length - 1)',
    replace: 'squares / (results.length < 30 ? results.length - 1 : results.length)',
    says: 'From 30 results on you divide by n. There is no such border: the formula has n − 1 for any n, and only the difference becomes small.',
  },
  'forgets the root': {
    find: 'Math.sqrt(squares / (results.length - 1))',
    replace: 'squares / (results.length - 1)',
    says: 'This is the variance, measured in squared points. The standard deviation is its root.',
  },
  'begins the sum with a result': {
    find: '(r - mean) ** 2, 0)',
    replace: '(r - mean) ** 2)',
    says: 'reduce without a start value begins with the first element as it is. So the first result itself is in your sum, where its squared distance should be.',
  },
  'uses the list up': {
    find: 'const results = seeds.map(seed => run(seed))',
    replace:
      'const results: number[] = []\n  while (seeds.length > 0) results.push(run(seeds.pop()!))',
    says: 'The numbers are right, but you take the seeds out of your caller’s list, which is empty afterwards. Go through it and leave it as it is.',
  },
  'always uses the first seed': {
    find: 'run(seed)',
    replace: 'run(seeds[0])',
    says: 'Every run uses the same seed, so they all give the same result and you learn nothing about luck.',
  },
  'passes the index': {
    find: 'seeds.map(seed => run(seed))',
    replace: 'seeds.map((_, i) => run(i))',
    says: 'You run the seeds 0, 1, 2, … instead of those you were given.',
  },
  'runs everything twice': {
    find: 'const mean = results.reduce((sum, r) => sum + r, 0) / results.length',
    replace: 'const mean = seeds.reduce((sum, seed) => sum + run(seed), 0) / seeds.length',
    says: 'The numbers are right, and each experiment is run twice: once for the mean and once for the scatter. A run may take an hour, so keep its result.',
  },
  'sums instead of averaging': {
    find: 'sum + r, 0) / results.length',
    replace: 'sum + r, 0)',
    says: 'The mean is the sum divided by how many there are.',
  },
  'divides before it subtracts': {
    find: 'squares / (results.length - 1)',
    replace: 'squares / results.length - 1',
    says: 'Without brackets you divide by n first and take 1 away from what comes out. It is n − 1 that should be divided by.',
  },
  'does not square': {
    find: '(r - mean) ** 2',
    replace: '(r - mean)',
    says: 'Distances as they are cancel: those above the mean and those below it sum to zero. Each has to be squared before they are added up.',
  },
  'squares the sum': {
    find: 'results.reduce((sum, r) => sum + (r - mean) ** 2, 0)',
    replace: 'results.reduce((sum, r) => sum + (r - mean), 0) ** 2',
    says: 'Distances as they are cancel: those above the mean and those below it sum to zero. Each has to be squared before they are added up.',
  },
  'subtracts the square of the sum': {
    find: 'const squares = results.reduce((sum, r) => sum + (r - mean) ** 2, 0)',
    replace:
      'const squares = results.reduce((sum, r) => sum + r * r, 0) - results.length * mean * mean',
    says: 'You take the square of the mean from the mean of the squares. Where results are large and close together, both are huge and nearly the same, and their difference has lost its digits. Take each distance to the mean first.',
  },
  'leaves out runs that failed': {
    find: 'seeds.map(seed => run(seed))',
    replace: 'seeds.map(seed => run(seed)).filter(Number.isFinite)',
    says: 'You leave out the runs that failed. Then an idea that fails every other time looks like a good one; NaN as the mean tells that something is wrong.',
  },
  'leaves out results of zero': {
    find: 'seeds.map(seed => run(seed))',
    replace: 'seeds.map(seed => run(seed)).filter(Boolean)',
    says: 'You leave out results of 0. A run that ended at 0 is a result like any other, and often the one that tells most.',
  },
})
