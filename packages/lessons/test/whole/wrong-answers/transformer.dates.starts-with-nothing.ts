// wrong: the loop stops one sign early
// should hear: written|longest|sign
import { add, type Variable, variable } from '@neuralings/autograd'
import { type DatePair, dates } from '@neuralings/datasets'
import { crossEntropy, together, warmupCosine } from '@neuralings/optim'
import {
  argmax,
  createRng,
  ne,
  ones,
  persist,
  type Rng,
  randn,
  scope,
  select,
  slice,
  type Tensor,
  tensor,
  unsqueeze,
  zeros,
} from '@neuralings/tensor'
import { sinusoidalPositions } from '../attention/positions.ts'
import { project } from '../attention/qkv.ts'
import { embedding } from '../embeddings/lookup.ts'
import { Adam } from '../optimizers/adam.ts'
import { fit } from '../training/loop.ts'
import { batches } from '../training/mini-batches.ts'
import { type BlockWeights, block } from './block.ts'
import { type DecoderWeights, decoderBlock, type Reading } from './cross-attention.ts'
import { layerNorm, type Norm } from './layer-norm.ts'
import {
  end,
  filling,
  readLength,
  signs,
  start,
  toExample,
  toIds,
} from './shift-right.ts'

/** What the translator is made of. The check looks at each piece before it trains. */
export const engine = {
  embedding,
  sinusoidalPositions,
  project,
  layerNorm,
  block,
  decoderBlock,
  toExample,
  Adam,
  fit,
  batches,
}

export interface Model {
  /** A table for the signs that are read, and one for those that are written. */
  source: Variable
  target: Variable
  encoder: { blocks: BlockWeights[]; norm: Norm }
  decoder: { blocks: DecoderWeights[]; norm: Norm }
  /** From what the decoder has thought to a score for each sign. */
  out: BlockWeights['feedForward']['up']
}

const heads = 4

/** Vectors that know which sign they are and where it stands: ids [B, T], table [V, C] gives [B, T, C]. */
export function embed(ids: Tensor, table: Variable): Variable {
  return add(embedding(ids, table), sinusoidalPositions(ids.shape[1], table.shape[1]))
}

/** Reads: source [B, S] gives a memory [B, S, C], and the mask that hides the filling. */
export function encode(source: Tensor, model: Model): Reading {
  const memoryMask = unsqueeze(unsqueeze(ne(source, filling), 1), 1) // [B, 1, 1, S]
  let h = embed(source, model.source)
  for (const weights of model.encoder.blocks) h = block(h, weights, { heads, mask: memoryMask })
  return { memory: layerNorm(h, model.encoder.norm), memoryMask }
}

/** Says what comes next at each place: given [B, T] gives scores [B, T, V]. */
export function decode(given: Tensor, reading: Reading, model: Model): Variable {
  let h = embed(given, model.target)
  for (const weights of model.decoder.blocks) h = decoderBlock(h, weights, { heads, ...reading })
  return project(layerNorm(h, model.decoder.norm), model.out)
}

const whole = (rows: number[][]): Tensor => tensor(rows, { dtype: 'int32' })

/** For each row of scores [B, T, V], the likeliest sign at the last place. */
function likeliest({ data }: Variable): number[] {
  return argmax(select(data, { dim: 1, index: -1 }), { dim: -1 }).toArray() as number[]
}

/** As many signs as are ever written, the end included. */
const longest = '2026-09-26>'.length

/** A row of ids as text: behind the start, up to the end. */
const textOf = (row: number[]): string =>
  row
    .slice(1, row.includes(end) ? row.indexOf(end) : undefined)
    .map(id => signs[id])
    .join('')

/** Writes by itself, sign by sign: source [B, S] gives B texts. */
export function write(source: Tensor, model: Model): string[] {
  let rows = Array.from({ length: source.shape[0] }, () => [start])
  const reading = encode(source, model)
  for (let n = 0; n < longest - 1; n++) {
    const next = likeliest(decode(whole(rows), reading, model))
    rows = rows.map((row, i) => [...row, next[i]])
  }
  return rows.map(textOf)
}

/** What learns, in the memory in which it is worked on fastest. */
const learnt = (x: Tensor): Variable => variable(persist(x))

/** One block for each half, 64 wide. */
export function createModel(rng: Rng): Model {
  const [width, inside] = [64, 128]
  const table = () => learnt(randn([signs.length, width], { rng }))
  const layer = (inputs: number, outputs: number) => ({
    w: learnt(randn([outputs, inputs], { rng, std: 1 / Math.sqrt(inputs) })),
    b: learnt(zeros([outputs])),
  })
  const norm = (): Norm => ({ weight: learnt(ones([width])), bias: learnt(zeros([width])) })
  const attention = () => ({
    q: layer(width, width),
    k: layer(width, width),
    v: layer(width, width),
    out: layer(width, width),
  })
  const one = (): BlockWeights => ({
    attention: attention(),
    feedForward: { up: layer(width, inside), down: layer(inside, width) },
    norm1: norm(),
    norm2: norm(),
  })
  return {
    source: table(),
    target: table(),
    encoder: { blocks: [one()], norm: norm() },
    decoder: { blocks: [{ ...one(), cross: attention(), normCross: norm() }], norm: norm() },
    out: layer(width, signs.length),
  }
}

/** The names that the same weights have in modules of PyTorch. */
const namesThere: Record<string, string> = {
  source: 'source.weight',
  target: 'target.weight',
  w: 'weight',
  b: 'bias',
}

/** All that learns, each by the way that leads to it: `encoder.blocks.0.attention.q.weight`. */
export function named(weights: object, path = ''): Record<string, Variable> {
  const parts = Object.entries(weights).map(([name, part]) => {
    const place = `${path}${namesThere[name] ?? name}`
    return 'backward' in part ? { [place]: part as Variable } : named(part, `${place}.`)
  })
  return Object.assign({}, ...parts)
}

/** The rows that are read: [B, readLength]. */
export const sourceOf = (texts: string[]): Tensor =>
  whole(texts.map(text => toIds(text.padEnd(readLength, signs[filling]))))

/** Dates that are short enough, `held` of which nobody learns from. */
function deal(count: number, rng: Rng, held = 200): { seen: DatePair[]; unseen: DatePair[] } {
  const pairs = dates({ n: 2 * (count + held), rng }).filter(p => p.text.length <= readLength)
  const unseen = pairs.slice(0, held)
  const asked = new Set(unseen.map(({ text }) => text))
  return { seen: pairs.filter(({ text }) => !asked.has(text)).slice(0, count), unseen }
}

interface Setting {
  seed: number
  /** How many dates to learn from. */
  count?: number
  /** How many steps the rate is planned for, and how many are done. */
  steps?: number
  step?: number
}

/** Trains as long as you walk along; hands out the model and its dates, at first untrained, then after every step. */
export function* train({ seed, count = 9600, steps = 600, step: done = 0 }: Setting) {
  const rng = createRng(seed)
  const { seen, unseen } = deal(count, rng)
  const weights = createModel(rng)
  const parameters = named(weights)
  const optimizer = new Adam(Object.values(parameters), { lr: 0.003 })
  const rows = seen.map(toExample)
  const x = whole(rows.map(({ source, given }) => [...source, ...given])) // [N, S + T]
  const deck = batches({ x, y: whole(rows.map(({ wanted }) => wanted)) }, { batchSize: 64, rng })
  const model = (x: Tensor) =>
    decode(slice(x, [[], [readLength]]), encode(slice(x, [[], [0, readLength]]), weights), weights)
  const rate = warmupCosine({ lr: 0.003, warmupSteps: 20, totalSteps: steps, min: 1e-4 })
  const now = { weights, parameters, optimizer: together({ optimizer, rng }), seen, unseen }
  yield { ...now, step: 0, loss: undefined }
  const walk = fit({ model, loss: crossEntropy, optimizer, batches: deck, epochs: Infinity })
  for (let step = 1; ; step++) {
    optimizer.lr = rate(done + step - 1)
    // Whatever a step makes is released when it is over.
    const { value } = scope(() => walk.next())
    yield { ...now, step, loss: value!.loss as number }
  }
}
