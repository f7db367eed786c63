// The pictures in this lesson's story, drawn when the page is shown.
import { sigmoid } from '@neuralings/activations'
import { matmul, maximum, sum, transpose, type Variable, variable } from '@neuralings/autograd'
import type { Translate } from '@neuralings/lesson-kit'
import { type DrawOptions, line } from '@neuralings/plots'
import { createRng, randn, type Tensor } from '@neuralings/tensor'

const depth = 20

type Bend = (x: Variable) => Variable

/** How long the gradient is that arrives at each of 20 layers, 32 wide, with weights of this std; the last one's is 1. */
export function arriving(bend: Bend, std: number): number[] {
  const rng = createRng(1)
  const layers: Variable[] = []
  let h = variable(randn([64, 32], { rng }))
  for (let layer = 0; layer < depth; layer++) {
    h = bend(matmul(h, transpose(randn([32, 32], { rng, std }))))
    layers.push(h)
  }
  sum(h).backward()
  const lengths = layers.map(({ grad }) => lengthOf(grad!))
  return lengths.map(length => length / lengths[depth - 1]!)
}

const lengthOf = (g: Tensor) => Math.hypot(...(g.toArray() as number[][]).flat())

const relu: Bend = x => maximum(x, 0)

/** Three networks that differ in one line only. */
export function threeNetworks(options: DrawOptions, t: Translate): string {
  const layers = Array.from({ length: depth }, (_, i) => i + 1)
  const curves = {
    [t('sigmoid, std 0.25')]: arriving(sigmoid, 0.25),
    [t('ReLU, std 0.1')]: arriving(relu, 0.1),
    [t('ReLU, std 0.5')]: arriving(relu, 0.5),
  }
  return line(curves, { ...options, x: layers, log: true, xLabel: t('layer') })
}
