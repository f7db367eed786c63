import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  /** By how many grams the learner's own function says that predictions are off, for each set of columns. */
  grams: number[]
}

export default picture<typeof import('./exercise.ts'), Kept>({
  type: 'bars',
  labels: ['depth', 'flipper', 'all three', '+ sex', '+ species'],
  yours: (_, { grams }) => grams.map(Math.round),
  caption: 'grams off, on penguins that your weights have not seen, by what is measured',
})
