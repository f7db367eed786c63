import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-4, 4),
  yours: ({ swishDerivative }) => swishDerivative,
  caption: ({ lowest, swish, gelu }) =>
    `the slope of Swish by your formula; its lowest point ${lowest(swish).y.toFixed(3)}, GELU's ${lowest(gelu).y.toFixed(3)}`,
})
