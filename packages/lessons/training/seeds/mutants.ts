import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'divides by n': {
    find: 'squares / (results.length - 1)',
    replace: 'squares / results.length',
    says: 'You divide by n. The mean was fitted to these very results, so the scatter around it comes out too small; the formula makes up for that.',
  },
  'forgets the root': {
    find: 'Math.sqrt(squares / (results.length - 1))',
    replace: 'squares / (results.length - 1)',
    says: 'This is the variance, measured in squared percent. The standard deviation is its root.',
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
  'sums instead of averaging': {
    find: 'sum + r, 0) / results.length',
    replace: 'sum + r, 0)',
    says: 'The mean is the sum divided by how many there are.',
  },
})
