import { picture, range } from '@neuralings/lesson-kit/picture'

const errorOf = (power: number): number => {
  const [w, h] = [1.4, 10 ** power]
  const loss = (v: number) => 7 * (v - 2) ** 2
  return Math.abs((loss(w + h) - loss(w)) / h - 14 * (w - 2))
}

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(-15, -1, 29),
  xLabel: 'h = 10^',
  log: true,
  // Nobody sees it before the answer is right: it is the answer.
  yours: ({ answer }) => (Math.abs((answer ?? 0) + 8) <= 1 ? errorOf : []),
  caption: 'the error of a slope, for every size of the nudge: rounding left, bending right',
})
