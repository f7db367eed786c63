import { picture, range } from '@neuralings/lesson-kit/picture'

export default picture<unknown, { seen: number[] }>({
  type: 'curves',
  x: range(0, 20, 21),
  xLabel: 'layer',
  // Nobody sees it before the answer is right: it is the answer.
  yours: (_, { seen }) => seen,
  caption: 'the cosine of two inputs, layer by layer, in one network with your weights',
})
