// Multi-head attention: learnt matrices make queries, keys and values of the vectors, several heads attend side by side,
// each with its own part, and a last matrix mixes what they heard. PyTorch: nn.MultiheadAttention(batch_first=True).

import { split, type Variable } from '@neuralings/autograd'
import { Dropout, Linear, linear, Module, parameter, xavierUniform } from '@neuralings/nn-mlp'
import { type Rng, requireOptions, requireRng, type Tensor, zeros } from '@neuralings/tensor'
import { scaledDotProductAttention } from './attention.ts'
import type { Attention } from './attention-options.ts'
import { checkHeads, checkVectors, mergeHeads, splitHeads } from './heads.ts'
import { selfAttention } from './self-attention.ts'

/** Whom the vectors look at: themselves, unless there is a `memory` [..., S, embedDim], such as what an encoder read. */
export interface LookAt {
  memory?: Variable | Tensor
  /** As in `scaledDotProductAttention`: who may look where, or what is added; broadcasts to [..., heads, T, S]. */
  mask?: Variable | Tensor | null
  /** Nobody looks ahead. */
  isCausal?: boolean
}

const lookAtNames = ['memory', 'mask', 'isCausal']

/**
 * `Wₒ·concat(head₁, …) + bₒ`, where head h is attention over the h-th part of `W_q·x`, `W_k·memory` and `W_v·memory`:
 * [..., T, embedDim] → the same. Parameters as in PyTorch: `inProjWeight` [3·embedDim, embedDim] has the rows of W_q,
 * W_k and W_v below each other, and starts by Xavier; `outProj` is a linear layer; biases start as zeros, or are null with `bias: false`.
 * Throws unless `embedDim` is a multiple of `heads`, and without an rng; `forward` throws when the shapes do not fit.
 * (Vaswani et al., 2017)
 *
 * @example
 * const layer = new MultiHeadAttention(8, 2, { rng: createRng(0) })
 * const words = randn([5, 8], { rng: createRng(1) })
 * const { output, weights } = layer.attend(words, { mask: causalMask(5) })
 * console.log(output.shape, weights.shape) // [ 5, 8 ] [ 2, 5, 5 ]
 * console.log(Object.keys(layer.stateDict()).join(' '))
 * // in_proj_weight in_proj_bias out_proj.weight out_proj.bias
 */
export class MultiHeadAttention extends Module {
  inProjWeight: Variable
  inProjBias: Variable | null
  readonly outProj: Linear
  readonly dropout: Dropout
  readonly embedDim: number
  readonly heads: number

  constructor(
    embedDim: number,
    heads: number,
    options: { rng: Rng; dropout?: number; bias?: boolean },
  ) {
    super()
    checkHeads('MultiHeadAttention', { embedDim, heads })
    const names = ['rng', 'dropout', 'bias']
    const { rng, dropout = 0, bias = true } = requireRng(options, 'MultiHeadAttention', names)
    this.inProjWeight = parameter(xavierUniform([3 * embedDim, embedDim], { rng }))
    this.inProjBias = bias ? parameter(zeros([3 * embedDim])) : null
    this.outProj = new Linear(embedDim, embedDim, { rng, bias })
    this.outProj.bias?.data.data.fill(0)
    this.dropout = new Dropout(dropout, { rng })
    this.embedDim = embedDim
    this.heads = heads
  }

  /** What was heard. */
  override forward(x: Variable | Tensor, options?: LookAt): Variable {
    return this.attend(x, options).output
  }

  /** What was heard, and where each head looked: `weights` [..., heads, T, S]. */
  attend(x: Variable | Tensor, options: LookAt = {}): Attention {
    const { memory, ...maskOptions } = requireOptions(options, String(this), lookAtNames)
    for (const each of [x, memory ?? x]) checkVectors(this, { x: each, dim: this.embedDim })
    const { heads, dropout } = this
    const { output, weights } = memory
      ? this.#crossAttention(x, memory, maskOptions)
      : selfAttention(linear(x, this.inProjWeight, this.inProjBias), {
          heads,
          ...maskOptions,
          dropout,
        })
    return { output: this.outProj.forward(output), weights }
  }

  /** Queries of `x`, but keys and values of the memory. */
  #crossAttention(x: Variable | Tensor, memory: Variable | Tensor, maskOptions: LookAt): Attention {
    const parts = [this.embedDim, this.embedDim, this.embedDim]
    const matrices = split(this.inProjWeight, parts)
    const biases = this.inProjBias ? split(this.inProjBias, parts) : [null, null, null]
    const [q, k, v] = [x, memory, memory].map((from, i) =>
      splitHeads(linear(from, matrices[i], biases[i]), this.heads),
    ) // 3 × [..., H, T, d]
    const options = { ...maskOptions, dropout: this.dropout }
    const { output, weights } = scaledDotProductAttention(q, k, v, options)
    return { output: mergeHeads(output), weights }
  }

  override toString(): string {
    return `MultiHeadAttention(${this.embedDim}, ${this.heads})`
  }
}
