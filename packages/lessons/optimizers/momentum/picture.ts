import { picture, range } from '@neuralings/lesson-kit/picture'
import { SGD } from '@neuralings/optim'
import { lossesInRavine } from '../ravine.ts'

const options = { lr: 0.02, momentum: 0.8 }

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 60, 61),
  xLabel: 'step',
  log: true,
  yours: ({ Momentum }) => lossesInRavine(60, w => new Momentum(w, options)),
  wanted: lossesInRavine(60, w => new SGD(w, options)),
  caption: 'the ravine with your momentum: no rate alone got below 3',
})
