import { Vocabulary } from '@neuralings/embedding'
import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

// Made up; the real ones are the next exercise.
const rows: Record<string, [number, number]> = {
  corn: [0.9, 0.2],
  wheat: [0.8, 0.3],
  cotton: [1, 0.5],
  treaty: [-0.6, 0.9],
  peace: [-0.3, 0.8],
  october: [-0.7, -0.9],
  march: [-0.5, -0.8],
}
const words = {
  vocabulary: new Vocabulary(Object.keys(rows)),
  vectors: tensor(Object.values(rows)),
}

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ nearest }) =>
    Object.keys(rows).map(word => {
      const found = nearest(words, word, { k: 2 })
      const shown = found.map(({ token, similarity }) => `${token} ${similarity.toFixed(2)}`)
      return `${word.padEnd(8)} ${shown.join('  ')}`
    }),
  caption: 'seven made-up words, and the nearest two of each',
})
