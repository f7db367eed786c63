import { picture } from '@neuralings/lesson-kit/picture'

const directions = Array.from({ length: 16 }, (_, i) => i)
const loss = (x: number, y: number) => (x ** 2 + 25 * y ** 2) / 2
const fall = (direction: number) => {
  const angle = (direction * Math.PI) / 8
  return 44.5 - loss(8 + 0.1 * Math.cos(angle), 1 + 0.1 * Math.sin(angle))
}

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: directions.map(String),
  // Of a guess only its own bar, so that the others can still be guessed.
  yours: ({ answer }) =>
    directions.map(one => (one === answer || answer === 11 ? Math.max(0, fall(one)) : Number.NaN)),
  caption: 'how far the loss falls in each direction',
})
