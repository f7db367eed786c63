// Small jobs for what the milestones of this lesson are made of. Training that fails would only say that something
// is wrong, not where. The wanted numbers come from loops over plain arrays, not from anybody's tensors.
import { mul, type Op, type Variable, variable } from '@neuralings/autograd'
import {
  expectClose,
  expectSameGraph,
  expectSameSteps,
  type TrainingStep,
} from '@neuralings/lesson-kit/testing'
import { mse } from '@neuralings/optim'
import { createRng, reshape, type Tensor, tensor } from '@neuralings/tensor'
import { asView } from '../backprop/views.ts'
import { type Fit, recordSteps } from './steps.ts'

type Matrix = number[][]

const product = (a: Matrix, b: Matrix): Matrix =>
  a.map(row => b[0]!.map((_, j) => row.reduce((sum, v, k) => sum + v * b[k]![j]!, 0)))
const turned = (a: Matrix): Matrix => a[0]!.map((_, j) => a.map(row => row[j]!))
const columnSums = (a: Matrix): number[] => turned(a).map(column => column.reduce((s, v) => s + v))

const x = [
  [1, 2, 0],
  [-1, 0.5, 4],
]

/** The way of a layer: x [B, in], w [out, in], b [out], and g [B, out], the gradient that comes back. */
interface DenseCase {
  x: Matrix
  w: Matrix
  b: number[]
  g: Matrix
}

/** max(0, x) with its way back: g where x is positive, 0 elsewhere. */
export function checkBend(bend: Op<[Tensor]>): void {
  const x = [
    [-3, 2, 0],
    [-1, 0.5, 4],
  ]
  const g = [
    [10, -20, 30],
    [-40, 50, 60],
  ]
  const y = bend(variable(asView(x)))
  const slopes = x.map(row => row.map(v => Number(v > 0)))
  const grad = g.map((row, i) => row.map((v, j) => v * slopes[i]![j]!))
  expectSameGraph(
    {
      'the input of bend': { data: x, grad: y.pullbacks![0]!(asView(g)) },
      'bend(x)': { data: y, grad: g },
    },
    {
      'the input of bend': { data: x, grad },
      'bend(x)': { data: x.map(row => row.map(v => Math.max(0, v))), grad: g },
    },
  )
}

const w = [
  [1, 0, 2],
  [0, 3, 1],
  [5, -1, 0],
  [1, 1, 1],
]
const g = [
  [1, 2, 3, 4],
  [0, -1, 0.5, 2],
]

/** All sizes different; all the same, where nothing fails that is not turned; a single output. */
const denseCases: DenseCase[] = [
  { x, w, b: [0, 0, 0, 100], g },
  { x: [[1, 2], [-1, 0.5]], w: [[1, 7], [3, -2]], b: [10, 100], g: [[1, 2], [5, -4]] }, // biome-ignore format: one line
  { x, w: [[1, 0, 2]], b: [5], g: [[3], [-7]] },
]

type Dense = Op<[Tensor, Tensor, Tensor]>

export function checkDenseForward(dense: Dense): void {
  for (const { x, w, b } of denseCases) {
    const wanted = product(x, turned(w)).map(row => row.map((v, k) => v + b[k]!))
    expectClose(dense(tensor(x), tensor(w), tensor(b)), wanted, { what: 'dense(x, w, b)' })
  }
}

/** ∂X = G·W, ∂W = Gᵀ·X, and ∂b is the sum of the rows of G. */
export function checkDenseGradients(dense: Dense): void {
  for (const one of denseCases) checkDenseCase(dense, one)
}

function checkDenseCase(dense: Dense, { x, w, b, g }: DenseCase): void {
  const y = dense(variable(asView(x)), variable(asView(w)), variable(b))
  // A second gradient may come back the same way: nothing of the first one is kept.
  for (const back of [g, g.map(row => row.map(v => 1 - v))]) checkWayBack(y, { x, w, b, g: back })
}

function checkWayBack({ pullbacks }: Variable, { x, w, b, g }: DenseCase): void {
  const [toX, toW, toB] = pullbacks!.map(pullback => pullback!(asView(g)))
  // differentiable sums for the bias by itself where its rule has not.
  const gradB = toB!.shape.length === 2 ? columnSums(toB!.toArray() as Matrix) : toB
  const named = (gradX: unknown, gradW: unknown, gradB: unknown) => ({
    'x in dense': { data: x, grad: gradX },
    'w in dense': { data: w, grad: gradW },
    'b in dense': { data: b, grad: gradB },
  })
  const wanted = named(product(g, w), product(turned(g), x), columnSums(g))
  expectSameGraph(named(toX, toW, gradB), wanted)
}

/** w·x on the rows 1 → 3 and 2 → 6: the loss is 2.5·(3 − w)², so its gradient is −5·(3 − w). */
export function checkLoop(fit: Fit): void {
  const w = variable(0)
  const batches = [{ x: tensor([1, 2]), y: tensor([3, 6]) }]
  const steps = recordSteps(fit, { w }, { model: x => mul(x, w), loss: mse, batches })
  expectSameSteps(steps, [0, 1.5, 2.25].map(lineStep))
}

function lineStep(w: number): TrainingStep {
  const gradient = -5 * (3 - w)
  const named = (x: number) => ({ w: x })
  const [before, after] = [named(w), named(w - 0.1 * gradient)]
  return { loss: 2.5 * (3 - w) ** 2, before, gradients: named(gradient), after }
}

type Deal = typeof import('./mini-batches/exercise.ts').batches

/** Row i of x is [i], and its answer is 10·i. */
export function checkBatches(batches: Deal): void {
  const numbers = Array.from({ length: 10 }, (_, i) => i)
  const data = { x: reshape(tensor(numbers), [10, 1]), y: tensor(numbers.map(i => 10 * i)) }
  const dealt = [...batches(data, { batchSize: 4, rng: createRng(1) })].map(({ x, y }) => {
    return { rows: (x.toArray() as Matrix).flat(), answers: y.toArray() as number[] }
  })
  const sizes = dealt.map(({ rows }) => rows.length)
  if (String(sizes) !== '4,4,2')
    throw new Error(
      `10 rows in batches of 4: yours have the sizes ${sizes.join(', ')}, not 4, 4, 2`,
    )
  const rows = dealt.flatMap(batch => batch.rows)
  const sorted = rows.toSorted((a, b) => a - b)
  expectClose(sorted, numbers, { what: 'the rows of an epoch, sorted' })
  const owners = dealt.flatMap(({ answers }) => answers.map(answer => answer / 10))
  const torn = rows.findIndex((row, i) => row !== owners[i])
  if (torn >= 0) throw new Error(`row ${rows[torn]} has the answer of row ${owners[torn]}`)
}
