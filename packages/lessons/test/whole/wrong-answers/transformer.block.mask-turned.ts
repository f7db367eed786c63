// wrong: no mask unless there is none
// should hear: mask
import type { Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { type HeadWeights, multiHeadAttention } from '../attention/heads.ts'
import { project } from '../attention/qkv.ts'
import { bend, type Layer } from '../training/spirals.ts'
import { residual } from '../training-trouble/residual.ts'
import { layerNorm, type Norm } from './layer-norm.ts'

/** What a block is made of. The check looks at each piece first. */
export const engine = { multiHeadAttention, project, bend, residual, layerNorm }

export interface BlockWeights {
  attention: HeadWeights
  /** Up to a width that is larger, and down again. */
  feedForward: Record<'up' | 'down', Layer>
  /** Before the attention, and before the feed-forward network. */
  norm1: Norm
  norm2: Norm
}

/** A small network, the same at every place: [..., C] up to [..., inside], bent, and down to [..., C]. */
export function feedForward(x: Variable, { up, down }: Record<'up' | 'down', Layer>): Variable {
  return project(bend(project(x, up)), down)
}

/** Words ask each other, then each is thought over by itself. x [..., T, C] gives [..., T, C]. */
export function block(
  x: Variable,
  weights: BlockWeights,
  { heads, mask = null }: { heads: number; mask?: Tensor | null },
): Variable {
  const asked = residual(x, x =>
    multiHeadAttention(layerNorm(x, weights.norm1), weights.attention, { heads, mask: mask ? null : mask }),
  )
  return residual(asked, h => feedForward(layerNorm(h, weights.norm2), weights.feedForward))
}
