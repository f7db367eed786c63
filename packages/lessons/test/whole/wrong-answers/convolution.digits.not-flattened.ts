// wrong: hands the maps to the last layer as they are
// should hear: dense|flatten|shape|linear|matmul|scores
import { differentiable, reshape, type Variable, variable } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { Adam, crossEntropy } from '@neuralings/optim'
import { createRng, type Rng, randn, slice, type Tensor, zeros } from '@neuralings/tensor'
import { fit } from '../training/loop.ts'
import { batches } from '../training/mini-batches.ts'
import { bend, dense, type Layer } from '../training/spirals.ts'
import { conv2d } from './channels.ts'
import { conv2dGradients } from './conv-gradients.ts'
import { maxPool2d } from './max-pool.ts'

/** What the network is made of. The check looks at each piece before it trains. */
export const engine = { conv2d, conv2dGradients, maxPool2d, bend, dense, fit, batches }

/** The two operations that see an image as an image. */
export interface Operations {
  /** x [B, in, H, W], w [out, in, 3, 3], b [out] → [B, out, H, W]. */
  convolve: (x: Variable, w: Variable, b: Variable) => Variable
  /** x [B, C, H, W] → [B, C, H / size, W / size]. */
  pool: (x: Variable, size: number) => Variable
}

/** Yours. What comes back is worked out once, for all three. */
export const yours: Operations = {
  convolve: differentiable('conv2d', (x: Tensor, w: Tensor, b: Tensor) => {
    let known: { g: Tensor; gradients: ReturnType<typeof conv2dGradients> } | undefined
    const back = (g: Tensor) => {
      if (known?.g !== g) known = { g, gradients: conv2dGradients(x, w, g, { padding: 1 }) }
      return known.gradients
    }
    const y = conv2d(x, w, { bias: b, padding: 1 })
    return [y, g => back(g).dx, g => back(g).dw, g => back(g).db]
  }),
  pool: maxPool2d,
}

/** Two convolutions of 3 × 3, and a layer that reads the scores off what is left. */
export interface Network {
  convolutions: Layer[]
  last: Layer
}

/** The scores [B, 10] of images [B, 1, 28, 28]. */
export function forward(
  { convolutions, last }: Network,
  images: Variable,
  { convolve, pool }: Operations,
): Variable {
  let h = images
  for (const { w, b } of convolutions) h = pool(bend(convolve(h, w, b)), 2)
  return dense(h, last.w, last.b)
}

/** Random weights (He and others, 2015). Pooled twice by 2, 28 × 28 pixels are 7 × 7. */
export function createNetwork(channels: number[], rng: Rng): Network {
  const layer = (shape: number[]) => {
    const inputs = shape.slice(1).reduce((product, n) => product * n)
    const w = variable(randn(shape, { rng, std: Math.sqrt(2 / inputs) }))
    return { w, b: variable(zeros([shape[0]])) }
  }
  const convolutions = channels.map((out, i) => layer([out, i ? channels[i - 1] : 1, 3, 3]))
  return { convolutions, last: layer([10, channels[channels.length - 1] * 49]) }
}

interface Setting {
  seed: number
  epochs: number
  /** How many of the 10,000 digits to learn from. */
  count: number
  /** How many feature maps each convolution makes. */
  channels?: number[]
  operations?: Operations
}

/** Trains a reader of digits; hands it out with the held-out digits, at first untrained, then after every step. */
export async function* train({
  seed,
  epochs,
  count,
  channels = [8, 16],
  operations = yours,
}: Setting) {
  const { train, test } = await loadDigits()
  const rng = createRng(seed)
  const network = createNetwork(channels, rng)
  const model = (x: Tensor) => forward(network, reshape(x, [-1, 1, 28, 28]), operations)
  const parameters = [...network.convolutions, network.last].flatMap(({ w, b }) => [w, b])
  const optimizer = new Adam(parameters, { lr: 0.003 })
  const data = { x: slice(train.images, [[0, count]]), y: slice(train.labels, [[0, count]]) }
  const deck = batches(data, { batchSize: 32, rng })
  yield { step: 0, loss: undefined, model, network, test }
  for (const { step, loss } of fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs }))
    yield { step, loss, model, network, test }
}
