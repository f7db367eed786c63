import { picture, range } from '@neuralings/lesson-kit/picture'

/** What is left of a nudge at 0.5 after n steps with u = 1.1, by nudging. */
function left(n: number): number {
  const state = (h: number) => Array.from({ length: n }).reduce<number>(h => Math.tanh(1.1 * h), h)
  return (state(0.5001) - state(0.4999)) / 0.0002
}

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 40, 41),
  xLabel: 'steps',
  log: true,
  yours:
    ({ memory }) =>
    n =>
      memory(0, { u: 0.9, n }),
  points: range(0, 40, 21).map(n => [n, left(n)] as const),
  caption:
    'what is left of a nudge: from h = 0 with u = 0.9 as a line, from h = 0.5 with u = 1.1 as dots',
})
