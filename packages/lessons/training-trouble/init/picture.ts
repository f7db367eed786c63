import { picture, range } from '@neuralings/lesson-kit/picture'
import { createRng, matmul, maximum, type Rng, randn, transpose } from '@neuralings/tensor'

const width = 64

/** The root of the mean square of what comes out of each of 20 ReLU layers. */
function sizes(init: typeof he): number[] {
  const rng = createRng(2)
  let h = randn([100, width], { rng: createRng(1) })
  return Array.from({ length: 20 }, () => {
    h = maximum(matmul(h, transpose(init([width, width], { rng }))), 0)
    const numbers = (h.toArray() as number[][]).flat()
    return Math.sqrt(numbers.reduce((sum, v) => sum + v * v, 0) / numbers.length)
  })
}

const he = (shape: [number, number], { rng }: { rng: Rng }) =>
  randn(shape, { rng, std: Math.sqrt(2 / width) })

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(1, 20, 20),
  xLabel: 'layer',
  yours: ({ kaimingNormal }) => sizes(kaimingNormal),
  wanted: sizes(he),
  caption: 'how large the numbers are, through 20 layers with your weights',
})
