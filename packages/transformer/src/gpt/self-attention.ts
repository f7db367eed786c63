// Attention as GPT-2 has it: one matrix makes queries, keys and values at once, and no token looks ahead. With a cache, only
// the newest tokens ask; all are heard. PyTorch: GPT2Attention of the package transformers.

import type { Variable } from '@neuralings/autograd'
import { Dropout, Module } from '@neuralings/nn-mlp'
import type { Rng, Tensor } from '@neuralings/tensor'
import { scaledDotProductAttention } from '../attention.ts'
import type { Attention } from '../attention-options.ts'
import { mergeHeads } from '../heads.ts'
import { causalMask } from '../masks.ts'
import { selfAttention, threeParts } from '../self-attention.ts'
import type { KeyValueCache } from './cache.ts'
import { Projection } from './projection.ts'

/** What the parts of a GPT have in common. */
export interface PartOptions {
  rng: Rng
  embedDim: number
  dropout: number
  /** How far the first weights spread that make what is added to the stream. */
  std: number
}

/** Causal multi-head attention: [..., T, embedDim] → the same. Its parameters are c_attn [E, 3·E] and c_proj [E, E]. */
export class CausalSelfAttention extends Module {
  readonly cAttn: Projection
  readonly cProj: Projection
  readonly dropout: Dropout
  readonly heads: number

  constructor({ rng, embedDim, heads, dropout, std }: PartOptions & { heads: number }) {
    super()
    this.cAttn = new Projection(embedDim, 3 * embedDim, { rng, std: 0.02 })
    this.cProj = new Projection(embedDim, embedDim, { rng, std })
    this.dropout = new Dropout(dropout, { rng })
    this.heads = heads
  }

  override forward(x: Variable | Tensor, options?: { cache?: KeyValueCache }): Variable {
    return this.attend(x, options).output
  }

  /** What was heard, and where each head looked: `weights` [..., heads, T, T]; with a cache, T keys and those before. */
  attend(x: Variable | Tensor, { cache }: { cache?: KeyValueCache } = {}): Attention {
    const qkv = this.cAttn.forward(x) // [..., T, 3·E]
    const { heads, dropout } = this
    const { output, weights } = cache
      ? this.#withCache(qkv.data, cache)
      : selfAttention(qkv, { heads, dropout, isCausal: true })
    return { output: dropout.forward(this.cProj.forward(output)), weights }
  }

  /** The newest tokens look at those in the cache, too. */
  #withCache(qkv: Tensor, cache: KeyValueCache): Attention {
    const [q, k, v] = threeParts(qkv, this.heads) // 3 × [H, T, d]
    const [keys, values] = cache.extend(k, v)
    const [newest, all] = [q.shape.at(-2)!, keys.shape.at(-2)!]
    const mask = newest === 1 ? null : causalMask(newest, all) // the queries are the last of all
    const options = { mask, dropout: this.dropout }
    const { output, weights } = scaledDotProductAttention(q, keys, values, options)
    return { output: mergeHeads(output), weights }
  }
}
