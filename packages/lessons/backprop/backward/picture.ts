import { picture } from '@neuralings/lesson-kit/picture'
import type { Node } from './exercise.ts'

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['d', 'c', 'b', 'a'],
  yours: ({ backward }) => {
    const node = (parents: Node[] = [], locals: number[] = []): Node => ({
      grad: 0,
      parents,
      locals,
    })
    const a = node()
    const [b, c] = [node([a, a], [1, 1]), node([a], [1])]
    const d = node([b, c], [3, 6])
    backward([a, b, c, d])
    return [d.grad, c.grad, b.grad, a.grad]
  },
  wanted: [1, 6, 3, 12],
  caption: 'gradients of d = b · c, with b = a + a and c = a, at a = 3',
})
