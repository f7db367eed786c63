import { picture } from '@neuralings/lesson-kit/picture'
import { beside, heatMap } from '@neuralings/plots'
import { orders, sharesOf, type Word } from './orders.ts'

const look = { range: [0, 0.7], width: 30, height: 8 } as const

const map = (sentence: Word[]) =>
  heatMap(
    sentence.map(word => sharesOf(word, sentence)),
    { ...look, rowLabels: sentence },
  )

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: () => beside([map(orders[0]!), map(orders[5]!)], { gap: 3 }).split('\n'),
  caption: 'who listens to whom: shuffle the words, and the same shades are shuffled',
})
