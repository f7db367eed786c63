import { picture } from '@neuralings/lesson-kit/picture'
import { four } from '../four.ts'

const powers = four.scores.map(Math.exp)
const total = powers.reduce((sum, power) => sum + power)

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: four.scores.map((_, digit) => String(digit)),
  yours: ({ logSoftmax }) => logSoftmax(four.scores).map(Math.exp),
  wanted: powers.map(power => power / total),
  caption: ({ crossEntropy }) =>
    `a 4 that looks like a 9: your loss is ${crossEntropy([four.scores], [four.label]).toFixed(2)}`,
})
