import { type Variable, variable } from '@neuralings/autograd'
import { spirals, split } from '@neuralings/datasets'
import { crossEntropy, type Optimizer, SGD } from '@neuralings/optim'
import { createRng, type Rng, randn, type Tensor, zeros } from '@neuralings/tensor'
import { Adam } from '../../optimizers/adam/exercise.ts'
import { fit } from '../../training/loop/exercise.ts'
import { batches } from '../../training/mini-batches/exercise.ts'
import { bend, dense, type Layer, parametersOf } from '../../training/spirals/exercise.ts'
import { clipGradNorm } from '../clip/exercise.ts'
import { kaimingNormal } from '../init/exercise.ts'
import { residual } from '../residual/exercise.ts'

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
    // todo: cut the gradients of this.parameters, then step as Adam does, with super.step()
    clipGradNorm([...this.parameters], 1)
    super.step()
    // end
  }
}

/** All that you have, each in its place. ClippedAdam wants an lr of 0.01. */
export function cures(): Cures {
  // todo: the three of bare, cured
  return {
    init: kaimingNormal,
    join: residual,
    optimizer: parameters => new ClippedAdam(parameters, { lr: 0.01 }),
  }
  // end
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

interface Setting {
  seed: number
  epochs: number
  cures: Cures
}

/** Trains on two spirals, in ever shorter steps; hands out the model and the held-out points, at first untrained. */
export function* train({ seed, epochs, cures }: Setting) {
  const rng = createRng(seed)
  const { train, test } = split(spirals({ n: 600, rng }), { fraction: 0.25, rng })
  const layers = createDeep(cures, rng)
  const model = (x: Tensor) => forward(layers, x, cures)
  const optimizer = cures.optimizer(parametersOf(layers))
  const deck = batches(train, { batchSize: 64, rng })
  const { lr } = optimizer
  const steps = epochs * Math.ceil(train.x.shape[0] / 64)
  yield { step: 0, loss: undefined, model, test, layers }
  const training = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs })
  for (const { step, loss } of training) {
    optimizer.lr = lr * (1 - step / steps)
    yield { step, loss, model, test, layers }
  }
}
