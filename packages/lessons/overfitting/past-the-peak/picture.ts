import { picture } from '@neuralings/lesson-kit/picture'
import { degrees } from '../polynomials.ts'

export default picture<unknown, { errors: number[] }>({
  type: 'curves',
  x: degrees.map(Math.log10),
  xLabel: 'log10 of the degree',
  log: true,
  // Nobody sees it before the answer is right: it is the answer.
  yours: (_, { errors }) => errors,
  caption: 'error off the points, from degree 1 to 400, both axes in powers of ten',
})
