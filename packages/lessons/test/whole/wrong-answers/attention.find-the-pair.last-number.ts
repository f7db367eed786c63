// wrong: select over the vector
// should hear: look at 2
import { add, select, slice, type Variable, variable } from '@neuralings/autograd'
import { indexedRecall } from '@neuralings/datasets'
import { crossEntropy, together } from '@neuralings/optim'
import {
  createRng,
  type Rng,
  randn,
  slice as rows,
  scope,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { embedding } from '../embeddings/lookup.ts'
import { Adam } from '../optimizers/adam.ts'
import { fit } from '../training/loop.ts'
import { batches } from '../training/mini-batches.ts'
import type { Layer } from '../training/spirals.ts'
import { type HeadWeights, multiHeadAttention } from './heads.ts'
import { sinusoidalPositions } from './positions.ts'
import { project } from './qkv.ts'

/** What the network is made of. The check looks at each piece before it trains. */
export const engine = {
  embedding,
  sinusoidalPositions,
  multiHeadAttention,
  project,
  Adam,
  fit,
  batches,
}

/** A row for each id, the four tables of attention, and the layer that gives ten scores. */
export interface Reader {
  table: Variable
  attention: HeadWeights
  out: Layer
}

export const heads = 2

/** What the network reads: ids [B, T] give [B, T, C], what each id is, and where it stands. */
export function embed(ids: Tensor, table: Variable): Variable {
  const x = embedding(ids, table) // [B, T, C]
  return add(x, sinusoidalPositions(x.shape[1], x.shape[2]))
}

/** Ten scores [B, 10] for rows of ids [B, T]: the last one asks, all those before it are asked. */
export function forward({ table, attention, out }: Reader, ids: Tensor): Variable {
  const x = embed(ids, table) // [B, T, C]
  const asks = slice(x, [[], [-1]]) // [B, 1, C]
  const symbols = slice(x, [[], [0, -1]]) // [B, T − 1, C]
  const heard = multiHeadAttention(asks, attention, { heads, memory: symbols }) // [B, 1, C]
  return project(select(heard, { dim: 2, index: 0 }), out) // [B, 10]
}

/** A reader that knows nothing yet. */
export function createReader(ids: number, rng: Rng, width = 32): Reader {
  const layer = (outputs: number): Layer => ({
    w: variable(randn([outputs, width], { rng, std: 1 / Math.sqrt(width) })),
    b: variable(zeros([outputs])),
  })
  const table = variable(randn([ids, width], { rng, std: 0.5 }))
  const attention = { q: layer(width), k: layer(width), v: layer(width), out: layer(width) }
  return { table, attention, out: layer(10) }
}

/** The names that the same weights have in modules of PyTorch. */
const namesThere: Record<string, string> = { table: 'embedding.weight', w: 'weight', b: 'bias' }

/** All that learns, each by the way that leads to it: `attention.q.weight`. */
export function named(weights: object, path = ''): Record<string, Variable> {
  const parts = Object.entries(weights).map(([name, part]) => {
    const place = `${path}${namesThere[name] ?? name}`
    return 'backward' in part ? { [place]: part as Variable } : named(part, `${place}.`)
  })
  return Object.assign({}, ...parts)
}

/** Trains on rows of 20 symbols and a question as long as you walk along; hands out the reader and 500 held-out rows, at first untrained, then after every step. */
export function* train({ seed }: { seed: number }) {
  const rng = createRng(seed)
  const { x, y, vocabSize } = indexedRecall({ n: 5500, length: 20, rng })
  const test = { x: rows(x, [[0, 500]]), y: rows(y, [[0, 500]]) }
  const reader = createReader(vocabSize, rng)
  const parameters = named(reader)
  const optimizer = new Adam(Object.values(parameters), { lr: 0.005 })
  const model = (ids: Tensor) => forward(reader, ids)
  const deck = batches({ x: rows(x, [[500]]), y: rows(y, [[500]]) }, { batchSize: 32, rng })
  const now = { reader, test, parameters, optimizer: together({ optimizer, rng }) }
  yield { ...now, step: 0, loss: undefined }
  const steps = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: Infinity })
  while (true) {
    // A step makes hundreds of tensors. scope hands their memory on at once: without it this takes five times as long.
    const { value } = scope(() => {
      const step = steps.next()
      optimizer.zeroGrad()
      return step
    })
    yield { ...now, step: value.step, loss: value.loss }
  }
}
