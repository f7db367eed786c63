import { picture, range } from '@neuralings/lesson-kit/picture'

const steps = range(0, 400, 81)

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: steps,
  xLabel: 'step',
  yours: ({ train }) => {
    const { losses } = train(400)
    return steps.map(step => losses[step]!)
  },
  caption: ({ train }) =>
    `the loss of your run, step by step; after 3000 steps it is ${train(3000).losses[3000]!.toFixed(4)}`,
})
