import { picture, range } from '@neuralings/lesson-kit/picture'

/** Up and down once in each quarter, without a tent. */
const zigzag = (x: number): number => 1 - Math.abs(2 * ((4 * x) % 1) - 1)

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 1, 129),
  yours:
    ({ nest }) =>
    x =>
      nest(3, x),
  wanted: zigzag,
  caption: 'nest(3, x): four tents in a row, eight pieces',
})
