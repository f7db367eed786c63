import { penguins } from '@neuralings/datasets/penguins'
import { picture } from '@neuralings/lesson-kit/picture'

const { x, y, species } = penguins()
const known = (y.toArray() as number[]).flatMap((mass, i) => (Number.isNaN(mass) ? [] : [i]))
const groups = [known, ...[0, 1, 2].map(kind => known.filter(i => species.at(i) === kind))]

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['all', 'Adelie', 'Chinstrap', 'Gentoo'],
  yours: ({ slope }) =>
    groups.map(group =>
      Math.round(
        slope(
          group.map(i => x.at(i, 1)),
          group.map(i => y.at(i)),
        ),
      ),
    ),
  caption: 'grams for each mm of beak depth, by your own leastSquares',
})
