// A small network that reads a row of symbols and is asked which one came first. It learns a slice at a time, with
// Adam; its weights and Adam's memory are all that it knows, so a run is never changed, only followed by the next.
import { type Variable, variable } from '@neuralings/autograd'
import { embedding } from '@neuralings/embedding'
import { linear } from '@neuralings/nn-mlp'
import { Adam, accuracy, clipGradNorm, crossEntropy } from '@neuralings/optim'
import {
  argmax,
  clone,
  createRng,
  type Rng,
  rand,
  randn,
  scope,
  select,
  Tensor,
  zeros,
} from '@neuralings/tensor'
import { lstmCell, rnnCell } from '@neuralings/transformer'

export const [symbols, width, hidden] = [8, 8, 24]

/** The goal is about the recurrent network: no kernel rounds float64, so its keys lead to the same weights anywhere. */
const dtypeOf = (cell: Cell) => (cell === 'rnn' ? 'float64' : 'float32')

/** How long a row may be. */
export const lengths = [2, 3, 5, 8, 12, 16, 20, 30, 40]

/** A recurrent network, an LSTM whose forget gate is half open at first, and one whose forget gate is open. */
export const cells = ['rnn', 'lstm', 'open'] as const

export type Cell = (typeof cells)[number]

export interface Run {
  step: number
  /** Table, four of the cell, two of the layer behind it. */
  weights: readonly Tensor[]
  adam: Readonly<Record<string, Tensor>> | null
  /** On rows that nothing is learnt from. */
  loss: number
  /** The share of them whose first symbol is known. */
  known: number
  /** How long the gradient is that arrives at each place; the greatest is 1. */
  light: readonly number[]
}

interface Setting {
  cell: Cell
  length: number
  seed: number
}

/** Steps in a slice, rows in a step, rows to measure on. */
const [steps, batch, probes] = [2, 32, 64]

/** Before the first step. */
export function begin(setting: Setting): Run {
  const rng = createRng(setting.seed)
  const dtype = dtypeOf(setting.cell)
  const rows = setting.cell === 'rnn' ? hidden : 4 * hidden
  const bound = 1 / Math.sqrt(hidden)
  const draw = (shape: number[]) => rand(shape, { rng, low: -bound, high: bound, dtype })
  const bias = zeros([rows], { dtype })
  if (setting.cell === 'open') bias.data.fill(3, hidden, 2 * hidden)
  const cell = [draw([rows, width]), draw([rows, hidden]), bias, zeros([rows], { dtype })]
  const weights = [randn([symbols, width], { rng, dtype }), ...cell, draw([symbols, hidden]), zeros([symbols], { dtype })] // biome-ignore format: one line
  return measured({ step: 0, weights, adam: null }, setting)
}

/** The run after one more slice. */
export function advance(run: Run, setting: Setting): Run {
  const rng = createRng(1000 * setting.seed + run.step)
  const weights = run.weights.map(w => variable(clone(w)))
  const optimizer = new Adam(weights, { lr: 0.01 })
  if (run.adam) optimizer.loadStateDict(run.adam)
  for (let i = 0; i < steps; i++) {
    const { rows, first } = deal(batch, setting.length, rng)
    scope(() => {
      optimizer.zeroGrad()
      crossEntropy(read(weights, look(rows, weights[0]), setting.cell), first).backward()
      clipGradNorm(weights, 1)
      optimizer.step()
      optimizer.zeroGrad()
    })
  }
  const kept = {
    step: run.step + steps,
    weights: weights.map(({ data }) => clone(data)),
    adam: Object.fromEntries(
      Object.entries(optimizer.stateDict()).map(([name, v]) => [name, clone(v)]),
    ),
  }
  return measured(kept, setting)
}

/** The same run, seen on rows of this length. */
export function measured(run: Pick<Run, 'step' | 'weights' | 'adam'>, setting: Setting): Run {
  const { rows, first } = deal(probes, setting.length, createRng(9))
  return scope(() => {
    const weights = run.weights.map(w => variable(w, { requiresGrad: false }))
    const x = look(rows, weights[0]).map(({ data }) => variable(data))
    const scores = read(weights, x, setting.cell)
    const loss = crossEntropy(scores, first)
    loss.backward()
    const arrived = x.map(({ grad }) => (grad ? Math.hypot(...grad.data) : 0))
    const known = accuracy(argmax(scores.data, { dim: 1 }), first)
    const most = Math.max(...arrived)
    const light = arrived.map(length => length / most)
    const { step, weights: kept, adam } = run
    return { step, weights: kept, adam, loss: loss.item(), known, light }
  })
}

/** Rows [n, length] of symbols, drawn evenly, and the first of each. */
function deal(n: number, length: number, rng: Rng) {
  const ids = Int32Array.from({ length: n * length }, () => rng.integer(0, symbols))
  const rows = new Tensor(ids, [n, length])
  return { rows, first: select(rows, { dim: 1, index: 0 }) }
}

/** The vectors of each place: length × [n, width]. */
const look = (rows: Tensor, table: Variable): Variable[] =>
  Array.from({ length: rows.shape[1] }, (_, index) =>
    embedding(select(rows, { dim: 1, index }), table),
  )

/** The scores [n, symbols] behind the last place. */
function read([, ...parts]: readonly Variable[], x: readonly Variable[], cell: Cell): Variable {
  const [weightIh, weightHh, biasIh, biasHh, w, b] = parts
  const weights = { weightIh, weightHh, biasIh, biasHh }
  const { dtype } = weightHh
  const nothing = variable(zeros([x[0].shape[0], hidden], { dtype }), { requiresGrad: false })
  if (cell === 'rnn')
    return linear(x.reduce((h, word) => rnnCell(word, h, weights), nothing), w, b) // biome-ignore format: one line
  const start = { h: nothing, c: nothing }
  return linear(x.reduce((state, word) => lstmCell(word, state, weights), start).h, w, b)
}

/** One row to show, as letters. */
export function sample(length: number): string[] {
  const rng = createRng(3)
  return Array.from({ length }, () => 'ABCDEFGH'[rng.integer(0, symbols)])
}
