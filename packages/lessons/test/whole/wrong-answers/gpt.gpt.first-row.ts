// wrong: draws from the first row
// should hear: which row|first row
import { add, type Variable, variable } from '@neuralings/autograd'
import { loadCouplets } from '@neuralings/datasets/couplets'
import { loadNames } from '@neuralings/datasets/names'
import { loadNovel } from '@neuralings/datasets/novel'
import { crossEntropy, together } from '@neuralings/optim'
import {
  createRng,
  ones,
  persist,
  type Rng,
  randn,
  scope,
  select,
  type Tensor,
  tensor,
  zeros,
} from '@neuralings/tensor'
import { sample } from '@neuralings/transformer'
import { causalMask } from '../attention/causal.ts'
import { sinusoidalPositions } from '../attention/positions.ts'
import { project } from '../attention/qkv.ts'
import { embedding } from '../embeddings/lookup.ts'
import { Adam } from '../optimizers/adam.ts'
import { fit } from '../training/loop.ts'
import type { Layer } from '../training/spirals.ts'
import { type BlockWeights, block } from '../transformer/block.ts'
import { layerNorm, type Norm } from '../transformer/layer-norm.ts'
import { nextTokenPairs } from './next-token.ts'
import { type Sampling, sharesOf } from './temperature.ts'

/** What the GPT is made of. The check looks at each piece before it trains. */
export const engine = {
  block,
  layerNorm,
  project,
  causalMask,
  sinusoidalPositions,
  embedding,
  Adam,
  fit,
  nextTokenPairs,
  sharesOf,
}

/** 'names' takes seconds, 'novel' and 'couplets' of the Tang up to a minute. */
export type Text = 'names' | 'novel' | 'couplets'

export const text: Text | undefined = 'names'

export interface Weights {
  tokens: Variable // [V, C]
  blocks: BlockWeights[]
  norm: Norm
  head: Layer // from C to V
}

export const heads = 4

/** Scores for what comes next, after every token: ids [..., T] give [..., T, V]. */
export function forward({ tokens, blocks, norm, head }: Weights, ids: Tensor): Variable {
  const length = ids.shape[ids.shape.length - 1] // T
  const [, dim] = tokens.shape // C
  let x = add(embedding(ids, tokens), sinusoidalPositions(length, dim)) // [..., T, C]
  for (const weights of blocks) x = block(x, weights, { heads, mask: causalMask(length) })
  return project(layerNorm(x, norm), head) // [..., T, V]
}

export interface Writing extends Sampling {
  /** How many tokens to write. */
  count: number
  /** How many the model may look back over. */
  length: number
  rng: Rng
}

/** Goes on from a prompt; `model` makes scores [T, V] of ids [T]. Gives what is new. */
export function write(
  model: (ids: Tensor) => Variable,
  prompt: number[],
  { count, length, rng, ...sampling }: Writing,
): number[] {
  const ids = [...prompt]
  for (let n = 0; n < count; n++) {
    const scores = model(tensor(ids.slice(-length), { dtype: 'int32' })).data // [T, V]
    const shares = sharesOf(select(scores, { dim: 0, index: 0 }), sampling) // [V]
    ids.push(sample(shares, { rng }))
  }
  return ids.slice(prompt.length)
}

/** Where each text begins anew, and how large a GPT it gets. */
const sizes = {
  names: { width: 32, length: 16, rows: 32 },
  couplets: { width: 32, length: 13, rows: 32 },
  novel: { width: 64, length: 64, rows: 16 },
}

/** The text as ids, the first nine tenths to learn from; `letters` says what each id is. */
export async function read(text: Text) {
  const rng = createRng(7)
  const lines = {
    names: async () => rng.shuffle(await loadNames()),
    couplets: async () => rng.shuffle(await loadCouplets()),
    novel: async () => (await loadNovel()).map(({ text }) => text),
  }
  const all = Array.from(`${(await lines[text]()).join('\n')}\n`)
  const letters = [...new Set(all)].sort()
  const idOf = new Map(letters.map((letter, id) => [letter, id]))
  const ids = all.map(letter => idOf.get(letter)!)
  const end = Math.floor(0.9 * ids.length)
  return { letters, train: ids.slice(0, end), heldOut: ids.slice(end), ...sizes[text] }
}

/** Two blocks that know nothing yet, for V letters. */
export function createWeights(V: number, C: number, rng: Rng): Weights {
  const drawn = (shape: number[], std: number) => variable(persist(randn(shape, { rng, std })))
  const filled = (values: Tensor) => variable(persist(values))
  const layer = (from: number, to: number, std = 1 / Math.sqrt(from)): Layer => ({
    w: drawn([to, from], std),
    b: filled(zeros([to])),
  })
  const norm = (): Norm => ({ weight: filled(ones([C])), bias: filled(zeros([C])) })
  const createBlock = (): BlockWeights => ({
    attention: { q: layer(C, C), k: layer(C, C), v: layer(C, C), out: layer(C, C) },
    feedForward: { up: layer(C, 4 * C), down: layer(4 * C, C) },
    norm1: norm(),
    norm2: norm(),
  })
  const tokens = drawn([V, C], 0.5)
  return { tokens, blocks: [createBlock(), createBlock()], norm: norm(), head: layer(C, V, 0.02) }
}

/** The names that the same weights have in a module of PyTorch. */
const namesThere: Record<string, string> = { tokens: 'tokens.weight', w: 'weight', b: 'bias' }

/** All parameters by these names: `blocks.0.attention.q.weight`. */
export function named(weights: object, path = ''): [string, Variable][] {
  return Object.entries(weights).flatMap(([name, part]): [string, Variable][] => {
    const place = `${path}${namesThere[name] ?? name}`
    return 'backward' in part ? [[place, part as Variable]] : named(part, `${place}.`)
  })
}

/** Trains a GPT on the text as long as you walk along; hands it out, at first untrained, then after every step. */
export async function* train({ seed, text }: { seed: number; text: Text }) {
  const { letters, train, heldOut, width, length, rows } = await read(text)
  const rng = createRng(seed)
  const weights = createWeights(letters.length, width, rng)
  const model = (ids: Tensor) => forward(weights, ids)
  const parameters = Object.fromEntries(named(weights))
  const optimizer = new Adam(Object.values(parameters), { lr: 0.003 })
  const now = {
    model,
    letters,
    heldOut,
    length,
    parameters,
    optimizer: together({ optimizer, rng }),
  }
  yield { ...now, step: 0, loss: undefined }
  for (let step = 1; ; step++) {
    const at = Array.from({ length: rows }, () => rng.integer(0, train.length - length))
    const batches = [nextTokenPairs(train, { length, at })]
    // A step makes hundreds of tensors. scope hands their memory on at once: without it a step takes several times as long.
    const [{ loss }] = scope(() => [
      ...fit({ model, loss: crossEntropy, optimizer, batches, epochs: 1 }),
    ])
    yield { ...now, step, loss }
  }
}
