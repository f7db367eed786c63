// What several tests need: tensors drawn from a seed, and PyTorch's weights put into our layers.
import { concat, transpose, type Variable } from '@neuralings/autograd'
import type { LayerNorm, Linear } from '@neuralings/nn-mlp'
import {
  contiguous,
  type DType,
  type Rng,
  randn,
  type Shape,
  type Tensor,
} from '@neuralings/tensor'
import type { FeedForward, GPT, MultiHeadAttention } from '@neuralings/transformer'
import { expect } from 'vitest'

export type Weights = Record<string, Variable>

/** Draws tensors of float64 from one generator. */
export function drawer(rng: Rng, dtype: DType = 'float64') {
  return (shape: Shape) => randn(shape, { rng, dtype })
}

/** Every number of `got` lies close to that of `want`. */
export function expectNear(got: Tensor, want: Tensor, tolerance = 1e-9): void {
  expect(got.shape).toEqual(want.shape)
  const [a, b] = [got, want].map(x => [...contiguous(x).data])
  const off = a.findIndex((x, i) => !(Math.abs(x - b[i]) <= tolerance * (1 + Math.abs(b[i]))))
  expect(off, `element ${off} is ${a[off]}, expected ${b[off]}`).toBe(-1)
}

/** `prefix` is how the case calls the layer: 'self.' for 'self.wq'. */
export function putAttention(layer: MultiHeadAttention, from: Weights, prefix = ''): void {
  const part = (name: string) => from[prefix + name]
  layer.inProjWeight = concat(['wq', 'wk', 'wv'].map(part))
  if (layer.inProjBias) layer.inProjBias = concat(['bq', 'bk', 'bv'].map(part))
  layer.outProj.weight = part('wo')
  layer.outProj.bias = part('bo') ?? null
}

export function putNorms(norms: LayerNorm[], from: Weights): void {
  for (const [i, norm] of norms.entries()) putPair(norm, from, `ln${i + 1}`)
}

export function putFeedForward({ linear1, linear2 }: FeedForward, from: Weights): void {
  putPair(linear1, from, 'ff1')
  putPair(linear2, from, 'ff2')
}

function putPair(layer: Linear | LayerNorm, from: Weights, name: string): void {
  layer.weight = from[`${name}.weight`]
  layer.bias = from[`${name}.bias`]
}

type Place = { layer: { weight: Variable; bias?: Variable | null }; isLinear?: boolean }

/** Where the weights of a case belong in a GPT. The cases have its linear layers as [out, in], and short names. */
export function placesOf(gpt: GPT): Record<string, Place> {
  const blocks = gpt.h.flatMap(({ ln_1, attn, ln_2, mlp }, i): [string, Place][] => [
    [`h${i}.ln1`, { layer: ln_1 }],
    [`h${i}.attn.qkv`, { layer: attn.cAttn, isLinear: true }],
    [`h${i}.attn.proj`, { layer: attn.cProj, isLinear: true }],
    [`h${i}.ln2`, { layer: ln_2 }],
    [`h${i}.mlp.fc`, { layer: mlp.cFc, isLinear: true }],
    [`h${i}.mlp.proj`, { layer: mlp.cProj, isLinear: true }],
  ])
  return { ...Object.fromEntries(blocks), lnf: { layer: gpt.lnF } }
}

export function putGPT(gpt: GPT, from: Weights): void {
  gpt.wte.weight = from.wte
  gpt.wpe.weight = from.wpe
  for (const [name, { layer, isLinear }] of Object.entries(placesOf(gpt))) {
    const weight = from[`${name}.weight`]
    layer.weight = isLinear ? transpose(weight) : weight
    layer.bias = from[`${name}.bias`]
  }
}
