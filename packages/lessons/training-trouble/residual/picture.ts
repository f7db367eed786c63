import { mul, type Variable, variable } from '@neuralings/autograd'
import { picture, range } from '@neuralings/lesson-kit/picture'
import { tensor } from '@neuralings/tensor'

type Residual = typeof import('./exercise.ts').residual

/** What is left of a gradient of 1, this many layers further down. */
function left(join: Residual, layers: number): number {
  const x = variable([1])
  let h: Variable = mul(x, 1)
  for (let layer = 0; layer < layers; layer++) h = join(h, h => mul(h, 0.05))
  h.backward(tensor([1]))
  return x.grad!.at(0)
}

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 20, 21),
  xLabel: 'layers further down',
  log: true,
  yours: ({ residual }) => range(0, 20, 21).map(layers => left(residual, layers)),
  wanted: layers => 1.05 ** layers,
  caption: 'a gradient on its way down; each layer by itself would leave a twentieth of it',
})
