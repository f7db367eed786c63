import { picture, range } from '@neuralings/lesson-kit/picture'
import { createRng, randn, tensor } from '@neuralings/tensor'

const x = randn([64, 2], { rng: createRng(1) })
const y = tensor((x.toArray() as number[][]).map(([a, b]) => [a! ** 2 + b! ** 2 < 1.4 ? -1 : 1]))

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(1, 10, 10),
  xLabel: 'layer',
  log: true,
  yours: ({ createLayers, loss }) => {
    const layers = createLayers(createRng(1))
    loss(layers, x, y).backward()
    return layers.map(({ w }) => Math.hypot(...w.grad!.data))
  },
  caption:
    'how long the gradient of each layer is in your network; at the start it fell to 2.1e-10',
})
