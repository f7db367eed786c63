import { differentiable, reshape, type Variable, variable } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { Adam, crossEntropy, together } from '@neuralings/optim'
import { createRng, type Rng, randn, scope, slice, type Tensor, zeros } from '@neuralings/tensor'
import { fit } from '../../training/loop/exercise.ts'
import { batches } from '../../training/mini-batches/exercise.ts'
import { bend, dense, type Layer } from '../../training/spirals/exercise.ts'
import { conv2d } from '../channels/exercise.ts'
import { conv2dGradients } from '../conv-gradients/exercise.ts'
import { maxPool2d } from '../max-pool/exercise.ts'

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
  // todo: each convolution, bent and pooled by 2; then flatten, and the last layer
  let h = images
  for (const { w, b } of convolutions) h = pool(bend(convolve(h, w, b)), 2)
  return dense(reshape(h, [h.shape[0], -1]), last.w, last.b)
  // end
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

/** The parameters by the names that PyTorch gives them in nn.Sequential(Conv2d, ReLU, MaxPool2d, …, Flatten, Linear). */
function named({ convolutions, last }: Network): Record<string, Variable> {
  const layers = [...convolutions, last]
  const place = (i: number) => 3 * i + Number(i === convolutions.length) // flatten stands before the last
  return Object.fromEntries(
    layers.flatMap(({ w, b }, i) => [
      [`${place(i)}.weight`, w],
      [`${place(i)}.bias`, b],
    ]),
  )
}

/** A stretch of the training: whose operations, how many of the 10,000 digits, how many steps, and how long ones. */
export interface Stretch {
  operations: Operations
  count: number
  steps: number
  lr: number
}

interface Setting {
  seed: number
  /** One after the other, with the same network. */
  stretches: Stretch[]
  /** How many feature maps each convolution makes. */
  channels?: number[]
  /** So many steps an earlier run has done. */
  step?: number
}

/** Trains a reader of digits; hands it out with the held-out digits, at first untrained, then after every step. */
export async function* train({ seed, stretches, channels = [8, 16], step: done = 0 }: Setting) {
  const { train, test } = await loadDigits()
  const rng = createRng(seed)
  const network = createNetwork(channels, rng)
  const parameters = named(network)
  const optimizer = new Adam(Object.values(parameters))
  const now = { network, test, parameters, optimizer: together({ optimizer, rng }) }
  let step = 0
  yield { ...now, step, loss: undefined }
  let end = -done
  for (const { operations, count, steps, lr } of stretches) {
    end += steps
    optimizer.lr = lr
    const model = (x: Tensor) => forward(network, reshape(x, [-1, 1, 28, 28]), operations)
    const data = { x: slice(train.images, [[0, count]]), y: slice(train.labels, [[0, count]]) }
    const deck = batches(data, { batchSize: 32, rng })
    const walk = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: Infinity })
    while (step < end) {
      // Whatever a step makes is released when it is over.
      const { value } = scope(() => walk.next())
      yield { ...now, step: ++step, loss: value!.loss as number }
    }
  }
}
