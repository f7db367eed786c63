import { picture } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'
import { seven } from '../../overfitting/seven.ts'

const image = seven()
const x = tensor([[image]])

/** How an image goes through a kernel of 3 × 3 with a frame. */
const through = (kernel: number[][]) =>
  image.map((row, i) =>
    row.map((_, j) =>
      kernel.reduce(
        (sum, ws, u) =>
          sum + ws.reduce((s, w, v) => s + w * (image[i + u - 1]?.[j + v - 1] ?? 0), 0),
        0,
      ),
    ),
  )

const wanted = through([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]) // biome-ignore format: one line

/** The kernel after so many steps towards what is wanted of it, by your dw. */
function learnt({ conv2dGradients }: typeof import('./exercise.ts'), steps: number): number[][] {
  let kernel = [[0.1, 0, 0], [0, 0.1, 0], [0, 0, 0.1]] // biome-ignore format: one line
  for (let step = 0; step < steps; step++) {
    const g = through(kernel).map((row, i) => row.map((v, j) => (v - wanted[i]![j]!) / 196))
    const { dw } = conv2dGradients(x, tensor([[kernel]]), tensor([[g]]), {
      padding: 1,
    })
    kernel = kernel.map((row, u) => row.map((w, v) => w - dw.at(0, 0, u, v)))
  }
  return kernel
}

export default picture<typeof import('./exercise.ts')>({
  type: 'images',
  pixels: 9,
  images: file => [learnt(file, 0), learnt(file, 20), learnt(file, 200)],
  yours: () => ['step 0', 'step 20', 'step 200'],
  caption: 'a kernel that learns, by your dw, to be the one for upright edges',
})
