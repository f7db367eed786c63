import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'

// One query against five keys: the one of the same direction, and four that turn away from it.
const angles = [0, 0.25, 0.5, 0.75, 1].map(turn => turn * Math.PI)
const keys = angles.map(angle => [3 * Math.cos(angle), 3 * Math.sin(angle)])

const powers = keys.map(([x]) => Math.exp((1.5 * x!) / Math.SQRT2))
const total = powers.reduce((sum, power) => sum + power)

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['same', '45°', '90°', '135°', 'opposite'],
  yours: ({ scaledDotProductAttention }) => {
    const [q, k, v] = [[[1.5, 0]], keys, keys].map(rows => variable(rows))
    return scaledDotProductAttention(q!, k!, v!).weights
  },
  wanted: powers.map(power => power / total),
  caption: 'how much a query listens to keys that turn away from it',
})
