import { picture, range } from '@neuralings/lesson-kit/picture'
import * as optim from '@neuralings/optim'
import { lossesInRavine } from '../ravine.ts'

const options: { lr: number; betas: [number, number] } = { lr: 0.4, betas: [0.8, 0.99] }

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 60, 61),
  xLabel: 'step',
  log: true,
  yours: ({ Adam }) => lossesInRavine(60, w => new Adam(w, options)),
  wanted: lossesInRavine(60, w => new optim.Adam(w, options)),
  caption: 'the ravine with your Adam',
})
