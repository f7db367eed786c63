import { picture, range } from '@neuralings/lesson-kit/picture'

interface Kept {
  surprises: number[]
}

export default picture<unknown, Kept>({
  type: 'curves',
  x: range(1, 100, 100),
  xLabel: 'digits, sorted',
  yours: (_, { surprises }) => surprises,
  wanted: () => Math.LN10,
  caption: 'how surprised your untrained reader is by each of a hundred digits',
})
