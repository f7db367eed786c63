// Whole training runs, step for step the same as in PyTorch; and networks that learn.
import { relu, tanh } from '@neuralings/activations'
import type { Variable } from '@neuralings/autograd'
import {
  BatchNorm1d,
  Dropout,
  LayerNorm,
  Linear,
  MLP,
  type Module,
  Residual,
  RMSNorm,
  Sequential,
} from '@neuralings/nn-mlp'
import { Adam, bceWithLogits, crossEntropy, fit, mse, type Optimizer, SGD } from '@neuralings/optim'
import { createRng, randn, scope, type Tensor, take, tensor, zeros } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import {
  expectClose,
  type Float,
  type Named,
  type Stored,
  testCases,
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
function batchesOf(run: Run, float: Float) {
  const [x, y] = [run.data.x, run.data.y].map(stored => tensor(...unpack(stored, float)))
  const rows = run.data.batches
  return Array.from({ length: run.attrs.steps }, (_, step) => {
    if (!rows) return { x, y }
    const size = rows.shape[1]
    const index = tensor(rows.data.slice(step * size, (step + 1) * size).map(Number))
    return { x: take(x, { index }), y: take(y, { index }) }
  })
}

testCases<Run>(
  'training',
  (run, float) => {
    const { model, loss } = settings[run.op]()
    // PyTorch's names are in the order of our parameters.
    const first = Object.values(run.init)
    for (const [i, parameter] of [...model.parameters()].entries())
      parameter.data = tensor(...unpack(first[i], float))
    const optimizer = optimizerOf(run, model)
    const steps = fit({ model, loss, optimizer, batches: batchesOf(run, float), epochs: 1 })
    const losses = [...steps].map(step => step.loss)
    const wanted = { shape: [run.attrs.steps], data: run.losses }
    expectClose(tensor(losses), wanted, { tolerance: 1e-4, what: 'losses' })
    const final = Object.values(run.final)
    for (const [i, weights] of Object.values(model.stateDict()).entries()) {
      expect(weights.dtype).toBe(float)
      expectClose(weights, final[i], { tolerance: 1e-3, what: `parameter ${i}` })
    }
  },
  { applies: ({ op }) => op in settings, scope },
)

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

test('dropout and normalisation train as well', () => {
  const rng = createRng(4)
  const [x, y] = [randn([64, 2], { rng }), zeros([64, 1])]
  for (let i = 0; i < 64; i++) y.data[i] = x.at(i, 0) * x.at(i, 1) > 0 ? 1 : 0
  const layers = () => [new BatchNorm1d(16), relu, new Dropout(0.1, { rng })]
  const block = new Residual(new Sequential(new LayerNorm(16), new Linear(16, 16, { rng }), relu))
  const ends = [new Linear(2, 16, { rng }), new Linear(16, 1, { rng })]
  const model = new Sequential(ends[0], ...layers(), block, new RMSNorm(16), ends[1])
  const optimizer = new Adam(model.parameters(), { lr: 0.02 })
  const steps = [
    ...fit({ model, loss: bceWithLogits, optimizer, batches: [{ x, y }], epochs: 150 }),
  ]
  expect(steps.at(-1)?.loss).toBeLessThan(0.2)
  const logits = model.eval().forward(x)
  const right = Array.from(y.data, (wanted, i) => logits.at(i, 0) > 0 === (wanted === 1))
  expect(right.filter(Boolean).length).toBeGreaterThan(60)
})
