import { picture } from '@neuralings/lesson-kit/picture'
import { Tensor, tensor } from '@neuralings/tensor'

const relu = (x: number): number => Math.max(0, x)
const bend = (z: Tensor): Tensor => new Tensor(z.data.map(relu), z.shape)

/** XOR by hand: one unit counts, the other speaks up when both are on. */
const layers = () => [
  { w: tensor([[1, 1], [1, 1]]), b: tensor([0, -1]) }, // biome-ignore format: one line
  { w: tensor([[1, -2]]), b: tensor([0]) },
]

export default picture<typeof import('./exercise.ts')>({
  type: 'surface',
  xRange: [-0.4, 1.4],
  yRange: [-0.4, 1.4],
  yours:
    ({ network }) =>
    places =>
      network(tensor(places), layers(), bend),
  wanted: places => places.map(([a, b]) => relu(a + b) - 2 * relu(a + b - 1)),
  points: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  labels: [0, 1, 1, 0],
  caption: 'your network with the weights of XOR',
})
