import { penguins } from '@neuralings/datasets/penguins'
import { picture } from '@neuralings/lesson-kit/picture'

const { x, y, species } = penguins()
const known = (y.toArray() as number[]).flatMap((mass, i) => (Number.isNaN(mass) ? [] : [i]))
const groups = [known, ...[0, 1, 2].map(kind => known.filter(i => species.at(i) === kind))]

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['all', 'Adelie', 'Chinstrap', 'Gentoo'],
  // Nobody sees a slope before its answer is right: it is the answer.
  yours: ({ together, within, slope }) =>
    groups.map((group, i) => {
      if (i === 0 ? together !== 'falls' : within !== 'rises') return Number.NaN
      const depth = group.map(bird => x.at(bird, 1))
      const mass = group.map(bird => y.at(bird))
      return Math.round(slope(depth, mass))
    }),
  caption: 'grams for each mm of beak depth, by your own leastSquares, where you guessed right',
})
