// wrong: opens all but the input gate
// should hear: look at \[0, 3, 3, 3\]
import { type Variable, variable } from '@neuralings/autograd'
import { crossEntropy, together } from '@neuralings/optim'
import {
  createRng,
  full,
  type Rng,
  rand,
  randn,
  scope,
  select,
  Tensor,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { embedding } from '../embeddings/lookup.ts'
import { fit } from '../training/loop.ts'
import { batches } from '../training/mini-batches.ts'
import { dense } from '../training/spirals.ts'
import { ClippedAdam } from '../training-trouble/deep.ts'
import { type LSTMWeights, lstmCell } from './gates.ts'
import { unroll } from './unroll.ts'

/** What the networks are made of. The check looks at each piece before it trains. */
export const engine = { embedding, unroll, lstmCell, dense, fit, batches, ClippedAdam }

/** How many symbols there are, numbers for each, numbers of a state, and symbols in the longest row. */
export const [symbols, width, hidden, longest] = [10, 16, 32, 40]

/** The first biases of an LSTM, [4H] for i, f, g and o: before it has learnt anything, it should remember. */
export function firstBiases(hidden: number): number[] {
  return [0, 3, 3, 3].flatMap(bias => Array<number>(hidden).fill(bias))
}

/** What a recurrent network has in mind behind the last symbol, [B, H]. At the start its state is `nothing`. */
export function readRNN(x: Variable[], nothing: Variable, weights: LSTMWeights): Variable {
  return unroll(x, nothing, weights)[x.length - 1]
}

/** What an LSTM shows behind the last symbol, [B, H]. At the start h and c are `nothing`. */
export function readLSTM(x: Variable[], nothing: Variable, weights: LSTMWeights): Variable {
  let state = { h: nothing, c: nothing }
  for (const symbol of x) state = lstmCell(symbol, state, weights)
  return state.h
}

export type Kind = 'rnn' | 'lstm'

/** Fresh weights: a table of symbols, the cell, and a layer that scores the symbols. */
function createNetwork(kind: Kind, rng: Rng) {
  const rows = kind === 'lstm' ? 4 * hidden : hidden
  const bound = 1 / Math.sqrt(hidden)
  const draw = (shape: number[]) => variable(rand(shape, { rng, low: -bound, high: bound }))
  const biases = kind === 'lstm' ? tensor(firstBiases(hidden)) : full([hidden], 0)
  return {
    table: variable(randn([symbols, width], { rng })),
    cell: {
      weightIh: draw([rows, width]),
      weightHh: draw([rows, hidden]),
      biasIh: variable(biases),
      biasHh: variable(full([rows], 0)),
    },
    out: { w: draw([symbols, hidden]), b: draw([symbols]) },
  }
}

type Network = ReturnType<typeof createNetwork>

/** The scores [B, symbols] of what comes first in rows of ids [B, longest], of which `length` are read. */
function forward(kind: Kind, { table, cell, out }: Network, ids: Tensor, length: number): Variable {
  const x = Array.from({ length }, (_, t) => embedding(select(ids, { dim: 1, index: t }), table))
  const nothing = variable(zeros([ids.shape[0], hidden]), { requiresGrad: false })
  const read = kind === 'lstm' ? readLSTM : readRNN
  return dense(read(x, nothing, cell), out.w, out.b)
}

/** Rows of symbols, drawn evenly, each with its first one as the answer. */
function examples(n: number, rng: Rng) {
  const ids = Int32Array.from({ length: n * longest }, () => rng.integer(0, symbols))
  const x = new Tensor(ids, [n, longest])
  return { x, y: select(x, { dim: 1, index: 0 }) }
}

/** The parameters by the names that PyTorch gives them in nn.Embedding, nn.LSTM or nn.RNN, and nn.Linear. */
const named = (kind: Kind, { table, cell, out }: Network): Record<string, Variable> => ({
  'embedding.weight': table,
  [`${kind}.weight_ih_l0`]: cell.weightIh,
  [`${kind}.weight_hh_l0`]: cell.weightHh,
  [`${kind}.bias_ih_l0`]: cell.biasIh,
  [`${kind}.bias_hh_l0`]: cell.biasHh,
  'output.weight': out.w,
  'output.bias': out.b,
})

/** Trains as long as you walk along. Each batch is read up to another length, so it learns near things first. */
export function* train({ kind, seed }: { kind: Kind; seed: number }) {
  const rng = createRng(seed)
  const [learnt, test] = [examples(2000, rng), examples(300, rng)]
  const network = createNetwork(kind, rng)
  const model = (ids: Tensor, length = rng.integer(1, longest + 1)) =>
    forward(kind, network, ids, length)
  const parameters = named(kind, network)
  const optimizer = new ClippedAdam(Object.values(parameters), { lr: 0.005 })
  const deck = batches(learnt, { batchSize: 64, rng })
  const now = { model, test, parameters, optimizer: together({ optimizer, rng }) }
  yield { ...now, step: 0, loss: undefined }
  const steps = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: Infinity })
  while (true) {
    // What a step makes nobody needs behind it: a scope lets go of it at once, which is much faster.
    const { value } = scope(() => {
      const step = steps.next()
      optimizer.zeroGrad()
      return step
    })
    yield { ...now, step: value.step, loss: value.loss }
  }
}
