import { picture } from '@neuralings/lesson-kit/picture'

// Made up: seven words in the plane. The frequent ones are long.
const words: Record<string, [number, number]> = {
  wheat: [0.5, 2],
  crop: [0.9, 2],
  price: [1.5, 1.5],
  the: [9, 5],
  treaty: [2, -0.3],
  october: [-1.5, -0.5],
}

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: Object.keys(words),
  yours: ({ cosineSimilarity }) => Object.values(words).map(y => cosineSimilarity([0.6, 2.1], y)),
  wanted: Object.values(words).map(([x, y]) => Math.cos(Math.atan2(2.1, 0.6) - Math.atan2(y, x))),
  caption: 'made-up words beside "corn": by the dot product "the" would win, for it is long',
})
