import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-8, 8, 161),
  xLabel: 'score',
  yours:
    ({ bceWithLogits }) =>
    z =>
      bceWithLogits([z], [1]),
  wanted: z => Math.log(1 + Math.exp(-z)),
  caption: 'what a score costs when the answer is yes: spring in the middle, rope on the left',
})
