import { spirals } from '@neuralings/datasets'
import { picture } from '@neuralings/lesson-kit/picture'
import { createRng, type Tensor, tensor } from '@neuralings/tensor'

interface Kept {
  model: (x: Tensor) => { data: Tensor }
  reached: number
}

const { x, y } = spirals({ n: 90, rng: createRng(5) })

export default picture<unknown, Kept>({
  type: 'surface',
  xRange: [-1.1, 1.1],
  yRange: [-1.1, 1.1],
  yours:
    (_, { model }) =>
    places =>
      (model(tensor(places)).data.toArray() as number[][]).map(([one, other]) => other - one),
  points: x.toArray() as [number, number][],
  labels: y.toArray() as number[],
  threshold: 0,
  reached: (_, { reached }) => `held out ${(100 * reached).toFixed(1)} %`,
})
