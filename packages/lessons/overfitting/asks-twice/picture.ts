import { variable } from '@neuralings/autograd'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, randn, tensor } from '@neuralings/tensor'

export default picture<typeof import('./exercise.ts')>({
  type: 'bars',
  labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  yours: ({ read }) => {
    const rng = createRng(3)
    const layer = (out: number, from: number) => ({
      w: variable(randn([out, from], { rng })),
      b: variable(randn([out], { rng })),
    })
    const reader = { hidden: layer(12, 6), out: layer(10, 12), rng }
    const counts = new Array<number>(10).fill(0)
    const image = [1, -1, 0.5, 2, 0, -0.5]
    const digits = read(reader, tensor(Array.from({ length: 200 }, () => image)))
    for (const digit of digits) counts[digit]! += 1
    return counts
  },
  caption: 'one image, asked 200 times: how often each digit is the answer',
})
