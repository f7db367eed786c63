import { picture } from '@neuralings/lesson-kit/picture'

const taxi = (w: number, b: number): number =>
  [1, 2, 4].reduce((sum, x, i) => sum + (w * x + b - [5, 7, 11][i]!) ** 2 / 3, 0)

/** b after each of nine steps from (0, 0). */
function trail(step: (at: [number, number]) => [number, number]): number[] {
  let at: [number, number] = [0, 0]
  const all = [at[1]]
  for (let i = 0; i < 9; i++) {
    at = step(at)
    all.push(at[1])
  }
  return all
}

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: Array.from({ length: 10 }, (_, i) => i),
  xLabel: 'step',
  yours: ({ step }) => trail(at => step(taxi, at, 0.05)),
  wanted: trail(([w, b]) => [
    w - 0.05 * (14 * w + (14 * b) / 3 - 42),
    b - 0.05 * ((14 * w) / 3 + 2 * b - 46 / 3),
  ]),
  caption: 'the base fare b on the way down, step by step',
})
