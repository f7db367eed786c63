// One network of two layers, trained by plain descent, a slice at a time. Its weights are all that it knows, so a run is
// never changed, only followed by a longer one.

import { relu } from '@neuralings/activations'
import { noGrad, type Variable, variable } from '@neuralings/autograd'
import { dropout, kaimingNormal, linear } from '@neuralings/nn-mlp'
import { accuracy, crossEntropy, SGD } from '@neuralings/optim'
import {
  argmax,
  clone,
  createRng,
  type Rng,
  slice,
  type Tensor,
  take,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { type Bench, few, type Labelled, many, moved } from './bench.ts'

/** What is different from the bare network. */
interface Recipe {
  units: number
  digits: number
  isMoved: boolean
  penalty: number
  dropout: number
}

const bare: Recipe = { units: 64, digits: few, isMoved: false, penalty: 0, dropout: 0 }

/** The networks that are trained. Early stopping has none of its own: it is the bare one, left earlier. */
export const recipes = {
  bare,
  smaller: { ...bare, units: 16 },
  more: { ...bare, digits: many },
  moved: { ...bare, isMoved: true },
  penalty: { ...bare, penalty: 0.03 },
  dropout: { ...bare, dropout: 0.5 },
} as const satisfies Record<string, Recipe>

export type RunName = keyof typeof recipes

export const runNames = Object.keys(recipes) as RunName[]

export interface Run {
  weights: readonly Tensor[]
  /** Accuracy after each slice, in percent: on the 300 digits with the labels they bear, and on those held out. */
  train: readonly number[]
  held: readonly number[]
  /** By which early stopping decides; for the bare network alone. */
  validation: readonly number[]
}

/** Steps in a slice, digits in a step. */
export const steps = 20
const batch = 30
const lr = 0.1

/** Before the first step: the same seed and as many units, the same weights. */
export function begin(units: number, seed: number): Run {
  const rng = createRng(seed)
  const first = kaimingNormal([units, 784], { rng })
  const last = kaimingNormal([10, units], { rng, gain: 1 })
  return {
    weights: [first, zeros([units]), last, zeros([10])],
    train: [],
    held: [],
    validation: [],
  }
}

interface Going {
  name: RunName
  seed: number
  bench: Bench
  labels: readonly number[]
}

/** The run after one more slice. */
export function advance(run: Run, { name, seed, bench, labels }: Going): Run {
  const { digits, isMoved, penalty, dropout: p } = recipes[name]
  const rng = createRng(1000 * seed + run.held.length)
  const weights = run.weights.map(w => variable(clone(w)))
  const optimizer = new SGD(weights, { lr, weightDecay: penalty })
  for (let step = 0; step < steps; step++) {
    const at = Array.from({ length: batch }, () => rng.integer(0, digits))
    const images = take(bench.images, { index: whole(at) })
    optimizer.zeroGrad()
    const logits = forward(
      weights,
      isMoved ? moved(images, rng) : images,
      p > 0 ? { p, rng } : null,
    )
    crossEntropy(logits, whole(at.map(i => labels[i]))).backward()
    optimizer.step()
  }
  const first = { x: slice(bench.images, [[0, few]]), y: whole(labels.slice(0, few)) }
  const measured = (on: Labelled) => Math.round(1000 * accuracyOf(weights, on)) / 10
  return {
    weights: weights.map(({ data }) => data),
    train: [...run.train, measured(first)],
    held: [...run.held, measured(bench.held)],
    validation: name === 'bare' ? [...run.validation, measured(bench.validation)] : [],
  }
}

/** Whole numbers, as labels and as the places of rows. */
const whole = (numbers: readonly number[]): Tensor => tensor(numbers, { dtype: 'int32' })

/** Scores [B, 10] of digits [B, 784]. */
function forward(
  [w, b, v, c]: readonly Variable[],
  x: Tensor,
  silence: { p: number; rng: Rng } | null,
): Variable {
  const h = relu(linear(x, w, b)) // [B, units]
  return linear(silence ? dropout(h, silence) : h, v, c)
}

const accuracyOf = (weights: readonly Variable[], { x, y }: Labelled): number =>
  noGrad(() => accuracy(argmax(forward(weights, x, null).data, { dim: -1 }), y))
