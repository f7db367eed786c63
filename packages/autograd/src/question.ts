// Questions about numbers: is it larger, where is the largest? A small nudge leaves the answer as it is, until it jumps.
// So there is no slope to pass back, and the answers are constants. PyTorch: ctx.mark_non_differentiable.

import type { Tensor } from '@neuralings/tensor'
import type { Op } from './differentiable.ts'
import { unwrap } from './unwrap.ts'
import { Variable } from './variable.ts'

/** Makes an operation without a gradient. */
// @__NO_SIDE_EFFECTS__
export function question<Inputs extends readonly unknown[]>(
  op: string,
  ask: (...inputs: Inputs) => Tensor,
): Op<Inputs> {
  return (...inputs) =>
    new Variable(ask(...(inputs.map(unwrap) as unknown as Inputs)), false, { op })
}
