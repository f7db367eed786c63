import { picture } from '@neuralings/lesson-kit/picture'

const kernels = [
  { k: 3, stride: 1, padding: 0, dilation: 1 },
  { k: 3, stride: 1, padding: 1, dilation: 1 },
  { k: 3, stride: 2, padding: 1, dilation: 1 },
  { k: 3, stride: 1, padding: 0, dilation: 2 },
]
const sizes = [10, 11, 12, 13, 14]

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [kernels.length, sizes.length],
  yours: ({ outputSize }) => kernels.map(options => sizes.map(n => outputSize(n, options))),
  wanted: kernels.map(({ k, stride, padding, dilation }) =>
    sizes.map(n => {
      let stops = 0
      for (let last = dilation * (k - 1) - padding; last < n + padding; last += stride) stops++
      return stops
    }),
  ),
  rowLabels: ['k 3', 'padding 1', 'stride 2', 'dilation 2'],
  columnLabels: sizes.map(String),
  caption: 'how many stops along 10 to 14 pixels',
})
