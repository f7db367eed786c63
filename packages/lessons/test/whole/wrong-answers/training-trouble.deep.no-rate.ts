// wrong: no learning rate
// should hear: learning rate
import { type Variable, variable } from '@neuralings/autograd'
import { spirals, split } from '@neuralings/datasets'
import { crossEntropy, type Optimizer, SGD, together } from '@neuralings/optim'
import { createRng, type Rng, randn, type Tensor, zeros } from '@neuralings/tensor'
import { Adam } from '../optimizers/adam.ts'
import { fit } from '../training/loop.ts'
import { batches } from '../training/mini-batches.ts'
import { bend, dense, type Layer, parametersOf } from '../training/spirals.ts'
import { clipGradNorm } from './clip.ts'
import { kaimingNormal } from './init.ts'
import { residual } from './residual.ts'

/** What the network is made of. The check looks at each piece before it trains. */
export const engine = { Adam, fit, batches, bend, dense, clipGradNorm, kaimingNormal, residual }

/** The three places where a deep network can be helped. */
export interface Cures {
  /** The weights of one layer, [out, in]. */
  init: (shape: [number, number], options: { rng: Rng }) => Tensor
  /** What comes out of a hidden layer f for h. */
  join: (h: Variable, f: (h: Variable) => Variable) => Variable
  optimizer: (parameters: Variable[]) => Optimizer
}

/** No cure: small weights, one layer after the other, plain descent. */
export const bare: Cures = {
  init: (shape, { rng }) => randn(shape, { rng, std: 0.1 }),
  join: (h, f) => f(h),
  optimizer: parameters => new SGD(parameters, { lr: 0.1 }),
}

/** Your Adam, which never goes by a gradient longer than 1. */
export class ClippedAdam extends Adam {
  override step(): void {
    clipGradNorm([...this.parameters], 1)
    super.step()
  }
}

/** All that you have, each in its place. ClippedAdam wants an lr of 0.01. */
export function cures(): Cures {
  return {
    init: kaimingNormal,
    join: residual,
    optimizer: parameters => new ClippedAdam(parameters),
  }
}

/** 20 layers: into 32 numbers, 18 times from 32 to 32, and out to 2. */
export function createDeep({ init }: Cures, rng: Rng): Layer[] {
  const sizes = [2, ...Array<number>(19).fill(32), 2]
  return sizes.slice(1).map((out, i) => ({
    w: variable(init([out, sizes[i]], { rng })),
    b: variable(zeros([out])),
  }))
}

/** The scores [B, 2] of points [B, 2]. */
export function forward(layers: Layer[], x: Tensor, { join }: Cures): Variable {
  const [first, last] = [layers[0], layers[layers.length - 1]]
  const start = bend(dense(x, first.w, first.b))
  const hidden = layers.slice(1, -1)
  const end = hidden.reduce((h, { w, b }) => join(h, h => bend(dense(h, w, b))), start)
  return dense(end, last.w, last.b)
}

/** The parameters by the names that PyTorch gives them where the layers are an nn.ModuleList. */
const named = (layers: Layer[]): Record<string, Variable> =>
  Object.fromEntries(
    layers.flatMap(({ w, b }, i) => [
      [`layers.${i}.weight`, w],
      [`layers.${i}.bias`, b],
    ]),
  )

/** The learning rate when this share of the way is done; beyond its end it stays low. */
const rateAt = (lr: number, share: number): number => lr * Math.max(0.01, 1 - share)

interface Setting {
  seed: number
  cures: Cures
  /** How many steps the rate is planned for, and how many an earlier run has done. */
  steps: number
  step?: number
}

/** Trains on two spirals as long as you walk along, in ever shorter steps; hands out the model and the held-out points, at first untrained. */
export function* train({ seed, cures, steps, step: done = 0 }: Setting) {
  const rng = createRng(seed)
  const { train, test } = split(spirals({ n: 600, rng }), { fraction: 0.25, rng })
  const layers = createDeep(cures, rng)
  const model = (x: Tensor) => forward(layers, x, cures)
  const optimizer = cures.optimizer(parametersOf(layers))
  const deck = batches(train, { batchSize: 64, rng })
  const { lr } = optimizer
  const parameters = named(layers)
  const now = { model, test, layers, parameters, optimizer: together({ optimizer, rng }) }
  yield { ...now, step: 0, loss: undefined }
  optimizer.lr = rateAt(lr, done / steps)
  const walk = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: Infinity })
  for (const { step, loss } of walk) {
    optimizer.lr = rateAt(lr, (done + step) / steps)
    yield { ...now, step, loss }
  }
}
