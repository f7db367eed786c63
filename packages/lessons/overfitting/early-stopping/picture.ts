import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

/** A held-out loss that falls, trembles, and rises. */
const losses = Array.from(
  { length: 40 },
  (_, i) => 1 / (1 + i / 4) + i / 60 + 0.05 * Math.sin(2.4 * i),
)

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: losses.map((_, epoch) => epoch),
  xLabel: 'epoch',
  yours: ({ earlyStopping }) => {
    const model = { stateDict: () => ({ w: tensor([0]) }), loadStateDict: () => {} }
    const stopping = earlyStopping({ patience: 6, model })
    const stop = losses.findIndex(loss => stopping.step(loss))
    return losses.map((loss, epoch) => (epoch <= stop ? loss : Number.NaN))
  },
  wanted: losses,
  caption: 'a held-out loss, and how far your earlyStopping went along, with patience 6',
})
