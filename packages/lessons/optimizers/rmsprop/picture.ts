import { picture, range } from '@neuralings/lesson-kit/picture'
import * as optim from '@neuralings/optim'
import { lossesInRavine } from '../ravine.ts'

const options = { lr: 0.2, alpha: 0.9 }

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 60, 61),
  xLabel: 'step',
  log: true,
  yours: ({ RMSProp }) => lossesInRavine(60, w => new RMSProp(w, options)),
  wanted: lossesInRavine(60, w => new optim.RMSProp(w, options)),
  caption: 'the ravine with your RMSProp: steep and flat go at one pace',
})
