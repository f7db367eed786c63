import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'

const words = ['wheat', 'treaty', 'october', 'the']
const center = [0.6, 0.4]
const others = [[0.3, 0.5], [0.8, -0.2], [-0.5, 0.6], [0.9, 0.9]] // biome-ignore format: one line

const dot = (x: number[], y: number[]) => x.reduce((sum, v, i) => sum + v * y[i]!, 0)

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: words,
  yours: ({ skipGramLoss }) => {
    const [c, t, n] = [variable([center]), variable([others[0]!]), variable([others.slice(1)])]
    skipGramLoss(c, t, n).backward()
    const grads = [...(t.grad!.toArray() as number[][]), ...(n.grad!.toArray() as number[][][])[0]!]
    return others.map((row, i) => {
      const moved = row.map((v, j) => v - grads[i]![j]!)
      return dot(moved, center) - dot(row, center)
    })
  },
  caption:
    'beside "corn": how one step moves the score of each word. One is pulled, three are pushed',
})
