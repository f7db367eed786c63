import { picture } from '@neuralings/lesson-kit/picture'

const [length, dim] = [24, 32]

/** The formula, column by column. */
function wave(p: number, c: number): number {
  const angle = p / 10000 ** ((2 * Math.floor(c / 2)) / dim)
  return c % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
}

const count = (n: number) => Array.from({ length: n }, (_, i) => i)

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [length, dim],
  rowLabels: count(length).map(p => (p % 4 === 0 ? String(p) : '')),
  yours: ({ sinusoidalPositions }) => sinusoidalPositions(length, dim),
  wanted: count(length).flatMap(p => count(dim).map(c => wave(p, c))),
  caption: 'your places 0 to 23 downwards, 16 hands across: the first turn, the last stand still',
})
