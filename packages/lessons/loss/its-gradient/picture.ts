import { picture } from '@neuralings/lesson-kit/picture'
import { four } from '../four.ts'

const powers = four.scores.map(Math.exp)
const total = powers.reduce((sum, power) => sum + power)

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: four.scores.map((_, digit) => String(digit)),
  yours: ({ crossEntropyGradient }) =>
    crossEntropyGradient([four.scores], [four.label])[0]!.map(slope => -slope),
  wanted: powers.map((power, digit) => Number(digit === four.label) - power / total),
  caption: 'which way a step moves each score of a 4 that looks like a 9: one up, nine down',
})
