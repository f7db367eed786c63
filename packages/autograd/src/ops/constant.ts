// Operations whose result a small nudge leaves as it is, until it jumps: is x larger than y, where is the largest? There is no
// slope to pass back, so the results are constants.

import type { Tensor } from '@neuralings/tensor'
import type { Op } from '../differentiable.ts'
import { unwrap } from '../unwrap.ts'
import { Variable } from '../variable.ts'

/** The operation of `compute` on the numbers of variables. No gradient passes it. */
// @__NO_SIDE_EFFECTS__
export function constant<Inputs extends readonly unknown[]>(
  op: string,
  compute: (...inputs: Inputs) => Tensor,
): Op<Inputs> {
  return (...inputs) =>
    new Variable(compute(...(inputs.map(unwrap) as unknown as Inputs)), false, { op })
}
