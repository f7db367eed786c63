import { picture, range } from '@neuralings/lesson-kit/picture'

const share = (z: number) => 1 / (1 + Math.exp(-z))

/** One slope by the other: (p − 1) by 2·(p − 1)·p·(1 − p). */
const ratio = (z: number) => 1 / (2 * share(z) * (1 - share(z)))

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-10, 10),
  xLabel: 'score',
  log: true,
  // Nobody sees it before the answer is right: it is the answer.
  yours: ({ factor }) => (Math.abs((factor ?? 0) / ratio(-8) - 1) < 0.1 ? ratio : []),
  caption: 'how many times as steep cross-entropy is as the squared error of the share',
})
