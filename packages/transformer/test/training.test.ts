// Whole training runs, step for step the same as in PyTorch; and networks that learn.
import { slice as part, select as pick, stack, type Variable, variable } from '@neuralings/autograd'
import { Embedding, embedding } from '@neuralings/embedding'
import { Linear, linear, Sequential } from '@neuralings/nn-mlp'
import { Adagrad, Adam, AdamW, batches, crossEntropy, fit } from '@neuralings/optim'
import {
  createRng,
  scope,
  select,
  slice,
  type Tensor,
  tensor,
  transpose,
  zeros,
} from '@neuralings/tensor'
import { GPT, LSTM, rnnCell } from '@neuralings/transformer'
import { expect, test } from 'vitest'
import {
  expectClose,
  type Float,
  type Named,
  type Stored,
  testCases,
  unpack,
} from '../../../test/support/vectors.ts'
import { placesOf } from './support.ts'

interface Run {
  id: string
  op: string
  attrs: Record<'lr' | 'steps', number> &
    Partial<Record<'beta1' | 'beta2' | 'weightDecay' | 'clipNorm', number>>
  init: Named<Stored>
  data: { tokens: Stored }
  losses: number[]
  final: Named<Stored>
  final_noise?: string[]
}

const rng = createRng(0)
const read = (stored: Stored, float: Float) => tensor(...unpack(stored, float))

/** Each step's tokens [..., T + 1]: the first T go in, the last T are to come out. */
function batchesOf({ data, attrs }: Run): { x: Tensor; y: Tensor }[] {
  const tokens = read(data.tokens, 'float32')
  const lines = tokens.shape.slice(1, -1).map(() => [] as const)
  return Array.from({ length: attrs.steps }, (_, index) => {
    const some = select(tokens, { dim: 0, index })
    return { x: slice(some, [...lines, [0, -1]]), y: slice(some, [...lines, [1]]) }
  })
}

function expectRun(run: Run, losses: number[], finalOf: (name: string) => Tensor): void {
  const wanted = { shape: [run.attrs.steps], data: run.losses }
  expectClose(tensor(losses), wanted, { tolerance: 1e-4, what: 'losses' })
  for (const [what, want] of Object.entries(run.final))
    if (!run.final_noise?.includes(what))
      expectClose(finalOf(what), want, { tolerance: 1e-3, what })
}

testCases<Run>(
  'training',
  (run, float) => {
    const { lr, beta1, beta2, weightDecay, clipNorm } = run.attrs
    const sizes = { vocabSize: 6, blockSize: 6, layers: 1, heads: 2, embedDim: 8 }
    const model = new GPT({ ...sizes, dimFeedforward: 16, rng })
    const placed = Object.entries(placesOf(model)).flatMap(([name, { layer, isLinear }]) => [
      { name: `${name}.weight`, x: layer.weight, isLinear },
      { name: `${name}.bias`, x: layer.bias as Variable, isLinear: false },
    ])
    const tables = { wte: model.wte.weight, wpe: model.wpe.weight }
    for (const [name, x] of Object.entries(tables)) placed.push({ name, x, isLinear: false })
    const turned = (x: Tensor, isLinear?: boolean) => (isLinear ? transpose(x) : x)
    for (const { name, x, isLinear } of placed)
      x.data = turned(read(run.init[name], float), isLinear)
    const betas = [beta1, beta2] as [number, number]
    const optimizer = new AdamW(model.parameters(), { lr, betas, weightDecay })
    const batches = batchesOf(run)
    const setting = {
      model,
      loss: crossEntropy,
      optimizer,
      batches,
      epochs: 1,
      maxGradNorm: clipNorm,
    }
    const losses = [...fit(setting)].map(({ loss }) => loss)
    expectRun(run, losses, wanted => {
      const { x, isLinear } = placed.find(({ name }) => name === wanted)!
      return turned(x.data, isLinear)
    })
  },
  { applies: ({ op }) => op === 'tinyGpt', scope },
)

testCases<Run>(
  'training',
  (run, float) => {
    const w = Object.fromEntries(
      Object.entries(run.init).map(([name, stored]) => [name, variable(read(stored, float))]),
    )
    /** ids [T] → logits [T, V] */
    const model = (ids: Tensor) => {
      const words = embedding(ids, w.emb) // [T, 4]
      let h: Variable | Tensor = zeros([6], { dtype: float })
      const states = Array.from({ length: ids.size }, (_, index) => {
        const x = pick(words, { dim: 0, index })
        h = rnnCell(x, h, { weightIh: w.wIh, weightHh: w.wHh, biasIh: w.b })
        return h
      })
      return linear(stack(states), w['out.weight'], w['out.bias'])
    }
    const optimizer = new Adagrad(Object.values(w), { lr: run.attrs.lr })
    const setting = { model, loss: crossEntropy, optimizer, batches: batchesOf(run), epochs: 1 }
    const losses = [...fit(setting)].map(({ loss }) => loss)
    expectRun(run, losses, name => w[name].data)
  },
  { applies: ({ op }) => op === 'charRnn', scope },
)

test('an LSTM learns to recall the first of five symbols', () => {
  const rng = createRng(3)
  const [steps, symbols] = [5, 4]
  const rows = Array.from({ length: 200 }, () => {
    return Array.from({ length: steps }, () => rng.integer(0, symbols))
  })
  const x = tensor(rows, { dtype: 'int32' }) // [N, T]
  const y = slice(x, [[], [0, 1]]) // [N, 1]
  const table = new Embedding(symbols, 8, { rng })
  const lstm = new LSTM(8, 16, { rng, batchFirst: true })
  const head = new Linear(16, symbols, { rng })
  const model = new Sequential(table, lstm, head)
  const lastOf = (ids: Tensor) => part(model.forward(ids), [[], [-1]]) // [N, 1, symbols]
  const optimizer = new Adam(model.parameters(), { lr: 0.02 })
  const data = batches({ x, y }, { batchSize: 50, rng })
  const setting = { model: lastOf, loss: crossEntropy, optimizer, batches: data, epochs: 25 }
  expect([...fit(setting)].at(-1)?.loss).toBeLessThan(0.1)
})
