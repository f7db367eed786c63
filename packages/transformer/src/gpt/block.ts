// A block of a GPT: attention, then a feed-forward layer; each looks at the normalised stream, and adds to it. It is an
// encoder layer that looks back only, under GPT-2's names. PyTorch: GPT2Block of the package transformers.

import { geluTanh } from '@neuralings/activations'
import { add, type Variable } from '@neuralings/autograd'
import { Dropout, LayerNorm, Module } from '@neuralings/nn-mlp'
import type { Tensor } from '@neuralings/tensor'
import type { KeyValueCache } from './cache.ts'
import { Projection } from './projection.ts'
import { CausalSelfAttention, type PartOptions } from './self-attention.ts'

type BlockOptions = PartOptions & { heads: number; dimFeedforward: number }

/** The feed-forward layer, with GPT-2's names and its GELU: [..., embedDim] → the same. */
export class GPTFeedForward extends Module {
  readonly cFc: Projection
  readonly cProj: Projection
  readonly dropout: Dropout

  constructor({ rng, embedDim, dimFeedforward, dropout, std }: Omit<BlockOptions, 'heads'>) {
    super()
    this.cFc = new Projection(embedDim, dimFeedforward, { rng, std: 0.02 })
    this.cProj = new Projection(dimFeedforward, embedDim, { rng, std })
    this.dropout = new Dropout(dropout, { rng })
  }

  override forward(x: Variable | Tensor): Variable {
    const inside = geluTanh(this.cFc.forward(x)) // [..., dimFeedforward]
    return this.dropout.forward(this.cProj.forward(inside)) // [..., embedDim]
  }
}

/** `x + attn(ln_1(x))`, then the same with `mlp` and `ln_2`: [..., T, embedDim] → the same. */
export class Block extends Module {
  readonly ln_1: LayerNorm
  readonly attn: CausalSelfAttention
  readonly ln_2: LayerNorm
  readonly mlp: GPTFeedForward

  constructor(options: BlockOptions) {
    super()
    this.ln_1 = new LayerNorm(options.embedDim)
    this.attn = new CausalSelfAttention(options)
    this.ln_2 = new LayerNorm(options.embedDim)
    this.mlp = new GPTFeedForward(options)
  }

  override forward(x: Variable | Tensor, options?: { cache?: KeyValueCache }): Variable {
    const attended = add(x, this.attn.forward(this.ln_1.forward(x), options))
    return add(attended, this.mlp.forward(this.ln_2.forward(attended)))
  }
}
