import { iris } from '@neuralings/datasets/iris'
import { type Place, picture } from '@neuralings/lesson-kit/picture'

const flowers = iris().x.toArray() as number[][]
const points = flowers.map(([, , length, width]): Place => [length!, width!])

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: [1, 7],
  xLabel: 'petal length (cm)',
  yours: ({ fitLine }) => {
    const [x, y] = [points.map(([length]) => length), points.map(([, width]) => width)]
    const { weight, bias } = fitLine(x, y, { lr: 0.5, steps: 400 })
    return v => weight * v + bias
  },
  points,
  caption: 'the best line through the irises, found by your steps',
})
