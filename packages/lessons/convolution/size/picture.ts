import { picture } from '@neuralings/lesson-kit/picture'

const walks = [
  { k: 3, stride: 1, padding: 0, dilation: 1 },
  { k: 3, stride: 1, padding: 1, dilation: 1 },
  { k: 3, stride: 2, padding: 1, dilation: 1 },
  { k: 3, stride: 1, padding: 0, dilation: 2 },
]
const sizes = [10, 11, 12, 13, 14]

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [walks.length, sizes.length],
  yours: ({ outputSize }) => walks.map(walk => sizes.map(n => outputSize(n, walk))),
  wanted: walks.map(({ k, stride, padding, dilation }) =>
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
