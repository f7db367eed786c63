import { picture } from '@neuralings/lesson-kit/picture'

const pairs = [
  [[3, 4], [4]],
  [[3, 1], [4]],
  [
    [5, 1, 2],
    [3, 1],
  ],
] as const

const row = (shape: readonly (number | string)[], rank: number): string =>
  Array.from({ length: rank }, (_, i) => String(shape[i + shape.length - rank] ?? ' '))
    .map(text => text.padStart(3))
    .join('')

/** Each length, or a dot where it is stretched. */
const stretched = (shape: readonly number[], wide: readonly number[]): (number | string)[] =>
  wide.map((length, i) => (shape[i + shape.length - wide.length] === length ? length : '·'))

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ broadcastShapes }) =>
    pairs.flatMap(([a, b]) => {
      const meet = broadcastShapes(a, b)
      const lines = [a, b].map(
        shape => `${row(shape, meet.length)}  → ${row(stretched(shape, meet), meet.length)}`,
      )
      return [...lines, `${' '.repeat(3 * meet.length)}    ${row(meet, meet.length)}`, '']
    }),
  caption: 'aligned on the right; a dot is stretched',
})
