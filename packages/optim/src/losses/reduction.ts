// A loss is one number per example first; training wants a single one. PyTorch: reduction='mean'.

import { mean, sum, type Variable, type VariableLike } from '@neuralings/autograd'
import { sameShape } from '@neuralings/tensor'

/** `mean` over all examples, their `sum`, or `none`: leave them apart. */
export type Reduction = 'mean' | 'sum' | 'none'

/** What every loss takes. */
export interface LossOptions {
  reduction?: Reduction
}

/** Many losses become one, or stay apart. */
export function reduce(losses: Variable, reduction: Reduction): Variable {
  if (reduction === 'none') return losses
  return reduction === 'sum' ? sum(losses) : mean(losses)
}

/**
 * Throws unless prediction and target have one shape. Broadcasting would hide the mistake: the difference of
 * [4,1] and [4] is [4,4], every prediction against every target.
 */
export function checkSameShape(loss: string, prediction: VariableLike, target: VariableLike): void {
  const [p, t] = [prediction, target].map(x => (typeof x === 'number' ? [] : x.shape))
  if (sameShape(p, t)) return
  throw new RangeError(
    `${loss}: expected prediction and target of one shape, got [${p}] and [${t}]; reshape one of them`,
  )
}
