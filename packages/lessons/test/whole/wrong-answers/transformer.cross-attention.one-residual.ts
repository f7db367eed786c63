// wrong: one residual around all
// should hear: around all three
import type { Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { causalMask } from '../attention/causal.ts'
import { type HeadWeights, multiHeadAttention } from '../attention/heads.ts'
import { residual } from '../training-trouble/residual.ts'
import { type BlockWeights, feedForward } from './block.ts'
import { layerNorm, type Norm } from './layer-norm.ts'

/** What a decoder's block is made of. The check looks at each piece first. */
export const engine = { multiHeadAttention, causalMask, residual, layerNorm, feedForward }

export interface DecoderWeights extends BlockWeights {
  /** For the questions to what has been read, and the norm before them. */
  cross: HeadWeights
  normCross: Norm
}

export interface Reading {
  /** What the encoder has made of what it read: [..., S, C]. */
  memory: Variable
  /** 1 where there is something to read, 0 where a row is only filled up: [..., 1, 1, S]. */
  memoryMask?: Tensor | null
}

/** Words that are written ask each other, then what was read, and think it over. x [..., T, C] gives [..., T, C]. */
export function decoderBlock(
  x: Variable,
  weights: DecoderWeights,
  { heads, memory, memoryMask = null }: { heads: number } & Reading,
): Variable {
  const mask = causalMask(x.shape[x.shape.length - 2]) // [T, T]
  const own = multiHeadAttention(layerNorm(x, weights.norm1), weights.attention, { heads, mask })
  const question = layerNorm(own, weights.normCross)
  const answer = multiHeadAttention(question, weights.cross, { heads, memory, mask: memoryMask })
  const thought = feedForward(layerNorm(answer, weights.norm2), weights.feedForward)
  return residual(x, () => thought)
}
