import { picture } from '@neuralings/lesson-kit/picture'
import { createRng } from '@neuralings/tensor'

const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: orders,
  yours: ({ shuffle }) => {
    const rng = createRng(1)
    const found = Array.from({ length: 6000 }, () => shuffle(['a', 'b', 'c'], { rng }).join(''))
    return orders.map(order => found.filter(one => one === order).length)
  },
  caption: 'how often each order of three comes in 6000 shuffles',
})
