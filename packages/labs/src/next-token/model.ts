// The GPT whose bars are shown: two blocks as the learner's own, by plain tensors, for nothing is learnt here.
import { softmax } from '@neuralings/activations'
import { loadCouplets } from '@neuralings/datasets/couplets'
import {
  add,
  div,
  matmul,
  maximum,
  mean,
  mul,
  ones,
  reshape,
  scope,
  select,
  sqrt,
  square,
  sub,
  type Tensor,
  take,
  tensor,
  transpose,
  tril,
  where,
} from '@neuralings/tensor'
import { sinusoidalPositions } from '../sinusoidal-positions.ts'
import { openWeights, type Weights } from '../weights.ts'
import { shipped } from './shipped.ts'

interface Text {
  letters: readonly string[]
  /** The text that it begins with. */
  start: readonly number[]
  /** How many letters it sees at most. */
  length: number
}

/** What it is made of is its own: a state that holds it is plain data. */
export class Model {
  readonly letters: readonly string[]
  readonly start: readonly number[]
  readonly isOwn: boolean
  readonly #length: number
  readonly #weights: Weights

  constructor(weights: Weights, { letters, start, length, isOwn }: Text & { isOwn: boolean }) {
    this.letters = letters
    this.start = start
    this.isOwn = isOwn
    this.#length = length
    this.#weights = weights
  }

  /** The score of each letter to come next. */
  scores(ids: readonly number[]): number[] {
    const seen = ids.slice(-this.#length)
    return scope(() => forward(this.#weights, seen).toArray() as number[])
  }
}

const heads = 4

/** The texts that a GPT of this course reads, by how many letters they are written in. */
const texts: Record<number, { letters: () => Promise<string[]>; start: string; length: number }> = {
  27: { letters: async () => [...'\nabcdefghijklmnopqrstuvwxyz'], start: '\n', length: 16 },
  89: { letters: async () => [...novel], start: 'The ', length: 64 },
  503: { letters: async () => [...new Set(`${(await loadCouplets()).join('')}\n`)].sort(), start: '\n', length: 13 }, // biome-ignore format: one line
}

/** Every sign of Moby-Dick, sorted. */
const novel =
  '\n !"$&\'()*,-.0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyzŒηοςτϰחן—'

/** The learner's own, or the one that ships, which has read names. */
export async function openModel(own?: Uint8Array): Promise<Model> {
  const { weights, isOwn } = openWeights(own, shipped)
  const size = weights['tokens.weight'].shape[0]
  return isOwn && texts[size] ? modelOf(weights, { size, isOwn }) : fallback
}

async function modelOf(
  weights: Weights,
  { size, isOwn }: { size: number; isOwn: boolean },
): Promise<Model> {
  const { length, ...text } = texts[size]
  const letters = await text.letters()
  const start = Array.from(text.start, letter => letters.indexOf(letter))
  return new Model(weights, { letters, start, length, isOwn })
}

const fallback = modelOf(openWeights(undefined, shipped).weights, { size: 27, isOwn: false })

/** Scores [V] of what comes after ids. */
function forward(w: Weights, ids: readonly number[]): Tensor {
  const table = w['tokens.weight']
  const rows = take(table, { index: tensor([...ids], { dtype: 'int32' }) })
  let x = add(rows, sinusoidalPositions(ids.length, table.shape[1])) // [T, C]
  for (let i = 0; w[`blocks.${i}.norm1.weight`]; i++) x = block(w, `blocks.${i}`, x)
  const last = layerNorm(w, 'norm', x)
  return select(layer(w, 'head', last), { dim: 0, index: -1 })
}

function block(w: Weights, at: string, x: Tensor): Tensor {
  const heard = add(x, attention(w, `${at}.attention`, layerNorm(w, `${at}.norm1`, x)))
  const up = layer(w, `${at}.feedForward.up`, layerNorm(w, `${at}.norm2`, heard))
  return add(heard, layer(w, `${at}.feedForward.down`, maximum(up, 0)))
}

function attention(w: Weights, at: string, x: Tensor): Tensor {
  const [length, dim] = x.shape
  const split = (name: string) =>
    transpose(reshape(layer(w, `${at}.${name}`, x), [length, heads, -1]), [0, 1]) // [H, T, d]
  const [q, k, v] = ['q', 'k', 'v'].map(split)
  const scores = div(matmul(q, transpose(k)), Math.sqrt(dim / heads)) // [H, T, T]
  const shares = softmax(where(tril(ones([length, length])), scores, -Infinity), { dim: -1 }).data
  const merged = reshape(transpose(matmul(shares, v), [0, 1]), [length, dim]) // [T, C]
  return layer(w, `${at}.out`, merged)
}

function layer(w: Weights, at: string, x: Tensor): Tensor {
  return add(matmul(x, transpose(w[`${at}.weight`])), w[`${at}.bias`])
}

function layerNorm(w: Weights, at: string, x: Tensor): Tensor {
  const centered = sub(x, mean(x, { dim: -1, keepdim: true }))
  const variance = mean(square(centered), { dim: -1, keepdim: true })
  return add(mul(div(centered, sqrt(add(variance, 1e-5))), w[`${at}.weight`]), w[`${at}.bias`])
}
