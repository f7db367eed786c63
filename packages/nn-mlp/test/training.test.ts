// Whole training runs, step for step the same as in PyTorch; and networks that learn.
import { tanh } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import { Linear, MLP, type Module } from '@neuralings/nn-mlp'
import { Adam, bceWithLogits, crossEntropy, fit, mse, type Optimizer, SGD } from '@neuralings/optim'
import { createRng, type Tensor, take, tensor } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import {
  expectClose,
  type Named,
  readCases,
  type Stored,
  unpack,
} from '../../../test/support/vectors.ts'

interface Run {
  id: string
  op: string
  attrs: { lr: number; momentum?: number; steps: number; optimizer: 'sgd' | 'adam' }
  init: Named<Stored>
  data: { x: Stored; y: Stored; batches?: Stored }
  losses: number[]
  final: Named<Stored>
}

interface Setting {
  model: Module
  loss: (prediction: Variable, target: Tensor) => Variable
}

const rng = createRng(0)
const settings: Record<string, () => Setting> = {
  linearRegression: () => ({ model: new Linear(3, 1, { rng }), loss: mse }),
  xorMlp: () => ({ model: new MLP([2, 4, 1], { rng, activation: tanh }), loss: bceWithLogits }),
  spiralMlp: () => ({ model: new MLP([2, 8, 8, 3], { rng }), loss: crossEntropy }),
}

function optimizerOf({ attrs }: Run, model: Module): Optimizer {
  const { optimizer, lr, momentum } = attrs
  if (optimizer === 'adam') return new Adam(model.parameters(), { lr })
  return new SGD(model.parameters(), { lr, momentum })
}

/** The batches of a run in its order; without a list of them, everything at once, every time. */
function batchesOf(run: Run) {
  const [x, y] = [run.data.x, run.data.y].map(stored => tensor(...unpack(stored, 'float32')))
  const rows = run.data.batches
  return Array.from({ length: run.attrs.steps }, (_, step) => {
    if (!rows) return { x, y }
    const size = rows.shape[1]
    const index = tensor(rows.data.slice(step * size, (step + 1) * size).map(Number))
    return { x: take(x, { index }), y: take(y, { index }) }
  })
}

/** PyTorch's names are in the order of our parameters. */
function load(model: Module, state: Named<Stored>): void {
  const names = Object.keys(model.stateDict())
  const tensors = Object.values(state).map(stored => tensor(...unpack(stored, 'float32')))
  model.loadStateDict(Object.fromEntries(names.map((name, i) => [name, tensors[i]])))
}

test.each(readCases<Run>('training'))('$id: as PyTorch', run => {
  const { model, loss } = settings[run.op]()
  load(model, run.init)
  const optimizer = optimizerOf(run, model)
  const steps = fit({ model, loss, optimizer, batches: batchesOf(run), epochs: 1 })
  const losses = [...steps].map(step => step.loss)
  const wanted = { shape: [run.attrs.steps], data: run.losses }
  expectClose(tensor(losses), wanted, { tolerance: 1e-4, what: 'losses' })
  const final = Object.values(run.final)
  for (const [i, weights] of Object.values(model.stateDict()).entries()) {
    expectClose(weights, final[i], { tolerance: 1e-3, what: `parameter ${i}` })
  }
})

describe.each([1, 2, 3])('seed %d', seed => {
  test('eight hidden neurons learn XOR', () => {
    const model = new MLP([2, 8, 1], { rng: createRng(seed), activation: tanh })
    const corners = tensor([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])
    const batches = [{ x: corners, y: tensor([[0], [1], [1], [0]]) }]
    const optimizer = new Adam(model.parameters(), { lr: 0.05 })
    const steps = [...fit({ model, loss: bceWithLogits, optimizer, batches, epochs: 300 })]
    expect(steps.at(-1)?.loss).toBeLessThan(0.05)
    const answers = model.forward(corners).toArray() as number[][]
    expect(answers.map(([logit]) => logit > 0)).toEqual([false, true, true, false])
  })
})
