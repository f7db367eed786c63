import { picture } from '@neuralings/lesson-kit/picture'

interface Kept {
  ghosts: number[][]
}

const shown = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

export default picture<typeof import('./exercise.ts'), Kept>({
  type: 'images',
  pixels: 784,
  images: (_, { ghosts }) => ghosts,
  yours: () => shown.map(String),
  caption: 'the mean of forty digits of each kind: your sums over dimension 0',
})
