import type { Variable } from '@neuralings/autograd'
import type { Layer } from '../../training/spirals/exercise.ts'
import { type HeadWeights, multiHeadAttention } from '../heads/exercise.ts'
import { project } from '../qkv/exercise.ts'

type Outcome = 'both' | 'each half of the time' | 'one of the two' | 'neither'

// todo: one head, after training: which of the two questions is answered
export const oneHead: Outcome | undefined = 'one of the two'
// end

// todo: two heads
export const twoHeads: Outcome | undefined = 'both'
// end

/** Scores [B, 1, 12] of both answers, six symbols each: asks [B, 1, C] asks for two places of the symbols [B, 5, C]. */
export function scores(
  { asks, symbols }: Record<'asks' | 'symbols', Variable>,
  { tables, out }: { tables: HeadWeights; out: Layer },
  heads: number,
): Variable {
  return project(multiHeadAttention(asks, tables, { heads, memory: symbols }), out)
}
