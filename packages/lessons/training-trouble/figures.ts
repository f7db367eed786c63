// The pictures in this lesson's story, drawn when the page is shown.
import { sigmoid } from '@neuralings/activations'
import { matmul, maximum, sum, transpose, type Variable, variable } from '@neuralings/autograd'
import type { Translate } from '@neuralings/lesson-kit'
import { beside, type DrawOptions, line } from '@neuralings/plots'
import { createRng, randn, type Tensor } from '@neuralings/tensor'
import { trace } from './trace.ts'
import { trainings } from './trainings.ts'

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

/** The losses of the six trainings of the first exercise, each on an axis of its own. */
export function sixTrainings({ width = 76, ...options }: DrawOptions, t: Translate): string {
  const size = { width: Math.floor((width - 4) / 3), height: 7 }
  const charts = Object.entries(trainings).map(([name, training]) => {
    const { losses } = trace(training, 40 * training.batch)
    const shown = losses.map(loss => (loss < 1e6 ? loss : Number.NaN))
    return line(shown, { ...options, ...size, log: true, xLabel: `${name}: ${t('step')}` })
  })
  return [charts.slice(0, 3), charts.slice(3)].map(row => beside(row, { gap: 2 })).join('\n\n')
}
