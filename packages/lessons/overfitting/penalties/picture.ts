import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'

const weights = [1.5, -1, 0.5, -0.2, 0.1]

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['L1', 'L2'].flatMap(name => weights.map(w => `${name} ${w}`)),
  yours: ({ l1Penalty, l2Penalty }) =>
    [l1Penalty, l2Penalty].flatMap(penalty =>
      weights.map(w =>
        Number(
          penalty([variable([w])])
            .item()
            .toFixed(2),
        ),
      ),
    ),
  caption: 'what a single weight of 1.5, −1, 0.5, −0.2 or 0.1 costs under each of your penalties',
})
