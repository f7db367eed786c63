// wrong: turned and noisy copies, and a stop that ends them early
// should hear: points.*asked for.*epochs
import { add, mul, noGrad, type Variable } from '@neuralings/autograd'
import { loadDigits } from '@neuralings/datasets/digits'
import { Adam, type Batch, crossEntropy, type Stateful } from '@neuralings/optim'
import {
  copyInto,
  createRng,
  type Rng,
  reshape,
  slice,
  type Tensor,
  tensor,
} from '@neuralings/tensor'
import { fit } from '../training/loop.ts'
import { batches } from '../training/mini-batches.ts'
import { overSeeds } from '../training/seeds.ts'
import {
  bend,
  createLayers,
  dense,
  type Layer,
  parametersOf,
} from '../training/spirals.ts'
import { augment } from './augment.ts'
import { dropout } from './dropout.ts'
import { earlyStopping } from './early-stopping.ts'
import { l2Penalty } from './penalties.ts'

/** What training is made of. The check looks at each piece before it trains. */
export const engine = {
  fit,
  batches,
  overSeeds,
  bend,
  dense,
  augment,
  dropout,
  earlyStopping,
  l2Penalty,
}

/** Six cures, and how strong each is: pixels, degrees, std, share dropped, λ, patience. */
export const strengths = { shift: 2, rotate: 15, noise: 0.1, dropout: 0.2, l2: 0.01, early: 8 }

export type Cure = keyof typeof strengths

/** Your three. */
export function choose(): Record<Cure, boolean> {
  return { shift: false, rotate: true, noise: true, dropout: false, l2: false, early: true }
}

/** The scores [B, 10] of images [B, 784]. While training, a share p of the hidden units is dropped. */
export function forward(
  [first, last]: Layer[],
  x: Tensor,
  options: { p: number; rng: Rng; training: boolean },
): Variable {
  return dense(dropout(bend(dense(x, first.w, first.b)), options), last.w, last.b)
}

/** What training makes small: the cross-entropy of the batch, and what the weights cost. */
export function objective(
  scores: Variable,
  labels: Tensor,
  { weights, lambda }: { weights: Variable[]; lambda: number },
): Variable {
  return add(crossEntropy(scores, labels), mul(lambda, l2Penalty(weights)))
}

/** By how many points cures beat bare training from the same seed: mean and std over the seeds. `accuracy` is a share. */
export function gain(
  accuracy: (cures: Cure[], seed: number) => number,
  cures: Cure[],
  seeds: number[],
): { mean: number; std: number } {
  return overSeeds(seed => 100 * (accuracy(cures, seed) - accuracy([], seed)), seeds)
}

/** These labels, but every fifth of them, at random places, is another digit. */
function mislabel(labels: Tensor, rng: Rng): Tensor {
  const digits = labels.toArray() as number[]
  const places = rng.shuffle(digits.map((_, i) => i)).slice(0, digits.length / 5)
  for (const i of places) digits[i] = (digits[i] + rng.integer(1, 10)) % 10
  return tensor(digits, { dtype: 'int32' })
}

/** The digits, and a function that gives 300 to learn from and 200 to judge by: of both, a fifth has a wrong label. */
export async function loadMislabelled() {
  const { train, test } = await loadDigits()
  const part = (start: number, end: number, rng: Rng): Batch => ({
    x: slice(train.images, [[start, end]]),
    y: mislabel(slice(train.labels, [[start, end]]), rng),
  })
  const draw = (seed: number) => {
    const rng = createRng(seed)
    return { learn: part(0, 300, rng), judge: part(300, 500, rng) }
  }
  return { draw, test }
}

/** Parameters by name, as earlyStopping wants them. */
const stateOf = (parameters: Variable[]): Stateful => ({
  stateDict: () => Object.fromEntries(parameters.map(({ data }, i) => [i, data])),
  loadStateDict: state => parameters.forEach(({ data }, i) => void copyInto(data, state[i])),
})

interface Setting {
  cures: Cure[]
  seed: number
  epochs: number
}

/** Trains a reader of digits with these cures; hands it out after every step, and once more in the end. */
export function* train(data: { learn: Batch; judge: Batch }, { cures, seed, epochs }: Setting) {
  const strength = (cure: Cure) => (cures.includes(cure) ? strengths[cure] : 0)
  const [start, order, draws] = [createRng(seed), createRng(seed + 1), createRng(seed + 2)]
  const layers = createLayers([784, 64, 10], start)
  const parameters = parametersOf(layers)
  const [x, n] = [data.learn.x, data.learn.x.shape[0]]
  const moves = { pixels: strength('shift'), degrees: strength('rotate'), std: strength('noise') }
  const versions = () => {
    if (moves.pixels + moves.degrees + moves.std === 0) return x
    return reshape(augment(reshape(x, [n, 28, 28]), { ...moves, rng: draws }), [n, 784])
  }
  const deck = {
    *[Symbol.iterator]() {
      yield* batches({ x: versions(), y: data.learn.y }, { batchSize: 32, rng: order })
    },
  }
  const network = (training: boolean) => (x: Tensor) =>
    forward(layers, x, { p: strength('dropout'), rng: draws, training })
  const [model, inUse] = [network(true), network(false)]
  const cost = { weights: layers.map(({ w }) => w), lambda: strength('l2') }
  const loss = (scores: Variable, labels: Tensor) => objective(scores, labels, cost)
  const optimizer = new Adam(parameters, { lr: 0.003 })
  const isWatched = cures.includes('early')
  const watch = earlyStopping({ patience: strengths.early, model: stateOf(parameters) })
  for (const { step, loss: error } of fit({ model, loss, optimizer, batches: deck, epochs })) {
    yield { step, loss: error, model: inUse }
    const isEpoch = step % Math.ceil(n / 32) === 0
    const judged = () => noGrad(() => crossEntropy(inUse(data.judge.x), data.judge.y).item())
    if (isWatched && isEpoch && watch.step(judged())) break
  }
  if (isWatched) watch.restore()
  yield { step: 0, loss: undefined, model: inUse }
}
