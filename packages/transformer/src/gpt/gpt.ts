// GPT: the decoder alone, with nothing to translate. At every place it guesses the next token from those before it; that is
// all it does, and it is all probability. Layout and names are GPT-2's. PyTorch: GPT2LMHeadModel of the package transformers.

import type { Variable } from '@neuralings/autograd'
import { Embedding } from '@neuralings/embedding'
import { Dropout, LayerNorm, linear, Module } from '@neuralings/nn-mlp'
import {
  copyInto,
  mul,
  type Rng,
  refuseRange,
  requireCounts,
  requireOptions,
  requireRng,
  type Tensor,
} from '@neuralings/tensor'
import { checkHeads } from '../heads.ts'
import { LearnedPositions } from '../positions/learned.ts'
import { Block } from './block.ts'
import { KeyValueCache } from './cache.ts'
import { fromGPT2 } from './from-gpt2.ts'

export interface GPTOptions {
  rng: Rng
  /** How many different tokens there are. */
  vocabSize: number
  /** How many tokens it can look back over. */
  blockSize: number
  layers: number
  heads: number
  embedDim: number
  /** How wide the feed-forward layers are inside: 4·embedDim unless told otherwise. */
  dimFeedforward?: number
  dropout?: number
}

const optionNames = [
  'rng',
  'vocabSize',
  'blockSize',
  'layers',
  'heads',
  'embedDim',
  'dimFeedforward',
  'dropout',
]

/**
 * ids [..., T] → logits [..., T, vocabSize]: at each place, what comes next. The scores are dot products with the rows of
 * `wte`, so that the table that brings tokens in also leads out (weight tying). First weights as in GPT-2: N(0, 0.02²),
 * those that add to the stream divided by √(2·layers), because that many are added up. Throws unless all sizes are whole
 * numbers ≥ 1 and `embedDim` is a multiple of `heads`, and without an rng; `forward` throws for more than `blockSize`
 * tokens. (Radford et al., 2019; weight tying: Press and Wolf, 2017)
 *
 * @example
 * const sizes = { vocabSize: 27, blockSize: 16, layers: 2, heads: 4, embedDim: 32 }
 * const gpt = new GPT({ ...sizes, rng: createRng(0) })
 * const ids = tensor([[1, 2, 3], [4, 5, 6]], { dtype: 'int32' })
 * console.log(gpt.forward(ids).shape) // [ 2, 3, 27 ]
 * console.log(Object.keys(gpt.stateDict()).slice(0, 5).join(' '))
 * // wte.weight wpe.weight h.0.ln_1.weight h.0.ln_1.bias h.0.attn.c_attn.weight
 */
export class GPT extends Module {
  readonly wte: Embedding
  readonly wpe: LearnedPositions
  readonly dropout: Dropout
  readonly h: readonly Block[]
  readonly lnF: LayerNorm
  readonly blockSize: number

  constructor(options: GPTOptions) {
    super()
    const { rng, vocabSize, blockSize, layers, heads, embedDim } = requireRng(
      options,
      'GPT',
      optionNames,
    )
    const { dimFeedforward = 4 * embedDim, dropout = 0 } = options
    checkHeads('GPT', { embedDim, heads })
    requireCounts({ vocabSize, blockSize, layers, dimFeedforward }, 'GPT')
    const std = 0.02 / Math.sqrt(2 * layers)
    this.wte = new Embedding(vocabSize, embedDim, { rng })
    copyInto(this.wte.weight.data, mul(this.wte.weight.data, 0.02))
    this.wpe = new LearnedPositions(blockSize, embedDim, { rng })
    this.dropout = new Dropout(dropout, { rng })
    const part = { rng, embedDim, heads, dimFeedforward, dropout, std }
    this.h = Array.from({ length: layers }, () => new Block(part))
    this.lnF = new LayerNorm(embedDim)
    this.blockSize = blockSize
  }

  /** With `caches`, one for each block, `ids` [T] go on from the tokens that are there, and are added to them. */
  override forward(
    ids: Variable | Tensor,
    options?: { caches?: readonly KeyValueCache[] },
  ): Variable {
    return this.logits(this.hidden(ids, options)) // [..., T, vocabSize]
  }

  /** What all blocks together make of the tokens: ids [..., T] → [..., T, embedDim]. */
  hidden(ids: Variable | Tensor, options: { caches?: readonly KeyValueCache[] } = {}): Variable {
    const { caches = [] } = requireOptions(options, 'GPT', ['caches'])
    if (caches.length > 0 && caches.length !== this.h.length) {
      refuseRange(`${this}`, `${this.h.length} caches, one for each layer`, caches.length)
    }
    const start = caches[0]?.length ?? 0
    let x = this.dropout.forward(this.wpe.forward(this.wte.forward(ids), { start })) // [..., T, E]
    for (const [i, block] of this.h.entries()) x = block.forward(x, { cache: caches[i] })
    return x
  }

  /** The scores of what comes next, for what was read: [..., embedDim] → [..., vocabSize]. */
  logits(x: Variable | Tensor): Variable {
    return linear(this.lnF.forward(x), this.wte.weight)
  }

  /** Empty caches for `forward`, one for each block. They are for use without gradients, and are to be disposed of. */
  caches(): KeyValueCache[] {
    const { shape, dtype } = this.wte.weight
    return this.h.map(
      ({ attn }) =>
        new KeyValueCache([attn.heads, this.blockSize, shape[1] / attn.heads], { dtype }),
    )
  }

  /** Copies numbers in, also those of GPT-2's own files, by its names: see `Module`. */
  override loadStateDict(state: Record<string, Tensor>): void {
    super.loadStateDict(state && fromGPT2(state))
  }

  override toString(): string {
    const [vocabSize, embedDim] = this.wte.weight.shape
    return `GPT(${vocabSize}, ${this.blockSize}, ${embedDim})`
  }
}
