// Six trainings that go wrong, each in another way, and six cures. Which cure is whose stands nowhere: it is found out
// by trying each on each, in outcomes.ts.
import { relu, sigmoid } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import { createRng, div, mean, randn, std, sub, type Tensor, tensor } from '@neuralings/tensor'

export interface Training {
  /** Examples [N, in], and their answers [N, 1]. */
  x: Tensor
  y: Tensor
  /** How many of them a step looks at. */
  batch: number
  /** How many numbers there are before the first layer, and behind each. */
  sizes: number[]
  activation: (x: Variable) => Variable
  /** The standard deviation of the weights of a layer at first, where so many numbers come in. */
  deviation: (inputs: number) => number
  seed: number
  lr: number
  /** A gradient that is longer is cut. */
  maxGradNorm: number
}

type Cure = (training: Training) => Training

const he = (inputs: number) => Math.sqrt(2 / inputs)

/** One cure for each trouble. */
export const cures = {
  vanishing: training => ({ ...training, activation: relu, deviation: he }),
  exploding: training => ({ ...training, maxGradNorm: 1 }),
  oscillating: training => ({ ...training, lr: training.lr / 10 }),
  stuck: training => ({ ...training, seed: training.seed + 1 }),
  'ill-scaled': training => ({ ...training, x: standardized(training.x) }),
  dear: training => ({ ...training, batch: Math.min(training.batch, 64) }),
} satisfies Record<string, Cure>

function standardized(x: Tensor): Tensor {
  const columns = { dim: 0, keepdim: true }
  return div(sub(x, mean(x, columns)), std(x, columns))
}

/** n rows of numbers around 0, and what f says of each. */
function drawn(n: number, f: (...row: number[]) => number): { x: Tensor; y: Tensor } {
  const x = randn([n, f.length], { rng: createRng(1) })
  return { x, y: tensor((x.toArray() as number[][]).map(row => [f(...row)])) }
}

/** The second column is twenty times as small as it would be in another unit. */
function inTwoUnits() {
  const { x, y } = drawn(64, (a, b) => a + b)
  for (let i = 1; i < x.size; i += 2) x.data[i] /= 20
  return { x, y }
}

/** Forty-one batches of 8; a row of the last but two was typed in in another unit. */
function mistyped() {
  const { x, y } = drawn(8 * 41, (a, _b) => Math.abs(a))
  for (const i of [0, 1]) x.data[8 * 38 * 2 + i] *= 1000
  return { x, y }
}

const corners = { x: tensor([[-1, -1], [-1, 1], [1, -1], [1, 1]]), y: tensor([[-1], [1], [1], [-1]]) } // biome-ignore format: one thought

const usual = { activation: relu, deviation: he, batch: 64, maxGradNorm: Infinity }
const sameSign = (a: number, b: number) => Math.sign(a + b)
const deep = (layers: number) => [2, ...Array<number>(layers - 1).fill(8), 1]

const line = { ...usual, ...inTwoUnits(), sizes: [2, 1] }
const sigmoids = { ...usual, ...drawn(64, sameSign), sizes: deep(10), activation: sigmoid }
const large = { ...usual, ...drawn(1024, (a, b) => a * b), sizes: [2, 8, 1], batch: 1024 }

export const trainings = {
  a: { ...line, seed: 1, lr: 0.3 },
  b: { ...sigmoids, deviation: () => 0.25, seed: 7, lr: 0.05 },
  c: { ...usual, ...drawn(64, a => a), sizes: [1, 3, 1], seed: 3, lr: 0.5 },
  d: { ...large, seed: 5, lr: 0.03 },
  e: { ...usual, ...mistyped(), sizes: deep(6), batch: 8, seed: 3, lr: 0.08 },
  f: { ...usual, ...corners, sizes: [2, 2, 1], batch: 4, seed: 2, lr: 0.3 },
} satisfies Record<string, Training>
