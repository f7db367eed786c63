import { picture } from '@neuralings/lesson-kit/picture'
import type { Node } from './exercise.ts'

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['d', 'c', 'b', 'a'],
  yours: ({ gradients }) => {
    const node = (parents: Node[] = [], locals: number[] = []): Node => ({
      grad: 0,
      parents,
      locals,
    })
    const a = node()
    const b = node([a], [2])
    const c = node([b], [4])
    const d = node([b, c], [1, 1])
    gradients(d)
    return [d.grad, c.grad, b.grad, a.grad]
  },
  wanted: [1, 1, 5, 10],
  caption: 'gradients of d = b + c, with c = 4·b and b = 2·a',
})
