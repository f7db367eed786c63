// wrong: one head is enough
// should hear: both is not the one
import type { Variable } from '@neuralings/autograd'
import type { Layer } from '../training/spirals.ts'
import { type HeadWeights, multiHeadAttention } from './heads.ts'
import { project } from './qkv.ts'

type Outcome = 'both' | 'each half of the time' | 'one of the two' | 'neither'

export const oneHead: Outcome | undefined = 'both'

export const twoHeads: Outcome | undefined = 'both'

/** Scores [B, 1, 12] of both answers, six symbols each: asks [B, 1, C] asks for two places of the symbols [B, 5, C]. */
export function scores(
  { asks, symbols }: Record<'asks' | 'symbols', Variable>,
  { tables, out }: { tables: HeadWeights; out: Layer },
  heads: number,
): Variable {
  return project(multiHeadAttention(asks, tables, { heads, memory: symbols }), out)
}
