// The decoder writes: every word looks at the words before it, then at what the encoder has read, and is thought over.
// PyTorch: nn.TransformerDecoderLayer, nn.TransformerDecoder.

import type { Variable } from '@neuralings/autograd'
import { Dropout, LayerNorm, Module } from '@neuralings/nn-mlp'
import { requireCounts, requireOptions, requireRng, type Tensor } from '@neuralings/tensor'
import { type LayerOptions, layerOptionNames } from './encoder.ts'
import { FeedForward } from './feed-forward.ts'
import { checkVectors } from './heads.ts'
import { MultiHeadAttention } from './multi-head-attention.ts'
import { sublayer } from './sublayer.ts'

/** What a decoder reads besides what it has written. */
export interface Reading {
  /** What the encoder made of the source: [..., S, embedDim]. */
  memory?: Variable | Tensor
  /** Which places of the memory may be looked at, or what is added to their scores; broadcasts to [..., heads, T, S]. */
  memoryMask?: Variable | Tensor | null
  /** The same for what it has written, of which it sees nothing ahead anyway; broadcasts to [..., heads, T, T]. */
  mask?: Variable | Tensor | null
}

const readingNames = ['memory', 'memoryMask', 'mask']

/**
 * Causal self-attention, cross-attention over `memory`, then feed-forward, each with a way around it and a layer
 * normalisation: [..., T, embedDim] → the same. Parameters have PyTorch's names; options as for `EncoderLayer`.
 * Throws unless `embedDim` is a multiple of `heads`, and without an rng; `forward` throws without a memory.
 * (Vaswani et al., 2017)
 *
 * @example
 * const layer = new DecoderLayer(8, 2, { rng: createRng(0) })
 * console.log(layer.forward(zeros([3, 5, 8]), { memory: zeros([3, 7, 8]) }).shape) // [ 3, 5, 8 ]
 */
export class DecoderLayer extends Module {
  readonly selfAttn: MultiHeadAttention
  readonly multiheadAttn: MultiHeadAttention
  readonly norm1: LayerNorm
  readonly norm2: LayerNorm
  readonly norm3: LayerNorm
  readonly dropout: Dropout
  readonly feedForward: FeedForward
  readonly normFirst: boolean

  constructor(embedDim: number, heads: number, options: LayerOptions) {
    super()
    const {
      normFirst = false,
      eps,
      ...rest
    } = requireRng(options, 'DecoderLayer', layerOptionNames)
    const { rng, dropout = 0, bias } = rest
    this.selfAttn = new MultiHeadAttention(embedDim, heads, { rng, dropout, bias })
    this.multiheadAttn = new MultiHeadAttention(embedDim, heads, { rng, dropout, bias })
    this.norm1 = new LayerNorm(embedDim, { eps, bias })
    this.norm2 = new LayerNorm(embedDim, { eps, bias })
    this.norm3 = new LayerNorm(embedDim, { eps, bias })
    this.dropout = new Dropout(dropout, { rng })
    this.feedForward = new FeedForward(embedDim, rest)
    this.normFirst = normFirst
  }

  /** The layers of the feed-forward part stand beside the others, as in PyTorch. */
  override *parts(): Generator<readonly [name: string, part: unknown]> {
    const { feedForward, ...others } = this
    yield* Object.entries(others)
    yield* Object.entries(feedForward)
  }

  override forward(x: Variable | Tensor, reading: Reading = {}): Variable {
    const { memory, memoryMask, mask } = requireOptions(reading, 'DecoderLayer', readingNames)
    if (!memory)
      throw new TypeError(`${this}: expected { memory }, what the encoder read, got none`)
    checkVectors(this, { x, dim: this.selfAttn.embedDim })
    const { norm1, norm2, norm3, dropout, normFirst } = this
    const selfAttention = (h: Variable | Tensor) =>
      this.selfAttn.forward(h, { mask, isCausal: true })
    const crossAttention = (h: Variable | Tensor) =>
      this.multiheadAttn.forward(h, { memory, mask: memoryMask })
    const feedForward = (h: Variable | Tensor) => this.feedForward.forward(h)
    let h = sublayer(x, selfAttention, { norm: norm1, dropout, normFirst })
    h = sublayer(h, crossAttention, { norm: norm2, dropout, normFirst })
    return sublayer(h, feedForward, { norm: norm3, dropout, normFirst })
  }
}

/**
 * `layers` decoder layers, one after the other, and a last normalisation: [..., T, embedDim] → the same. The parameters
 * are named 'layers.0.self_attn.in_proj_weight' and so on. Throws as `DecoderLayer` does.
 *
 * @example
 * const decoder = new Decoder(8, 2, { layers: 3, rng: createRng(0) })
 * console.log(decoder.forward(zeros([5, 8]), { memory: zeros([7, 8]) }).shape) // [ 5, 8 ]
 */
export class Decoder extends Module {
  readonly layers: readonly DecoderLayer[]
  readonly norm: LayerNorm

  constructor(embedDim: number, heads: number, options: LayerOptions & { layers: number }) {
    super()
    const { layers, ...rest } = requireRng(options, 'Decoder', [...layerOptionNames, 'layers'])
    requireCounts({ layers }, 'Decoder')
    this.layers = Array.from({ length: layers }, () => new DecoderLayer(embedDim, heads, rest))
    this.norm = new LayerNorm(embedDim, { eps: rest.eps, bias: rest.bias })
  }

  override forward(x: Variable | Tensor, reading: Reading = {}): Variable {
    requireOptions(reading, 'Decoder', readingNames)
    let h = x
    for (const layer of this.layers) h = layer.forward(h, reading)
    return this.norm.forward(h)
  }
}
