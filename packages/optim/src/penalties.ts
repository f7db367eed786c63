// A network that has learnt its examples by heart often has large weights. A penalty on their size, added to the loss,
// makes it look for a simpler answer. In PyTorch you write these sums yourself, or use weight_decay for the second.

import { abs, add, square, sum, type Variable } from '@neuralings/autograd'
import { listParameters } from './parameters.ts'

/**
 * `Σ |w|` over all numbers of the parameters, a scalar. Its slope is ±1 however small the weight is: what
 * hardly helps goes to 0, and few weights stay large. Throws when there are no parameters. (Tibshirani, 1996)
 *
 * @example
 * const w = variable([3, -4])
 * const loss = add(mse(w, tensor([3, -4])), mul(0.1, l1Penalty([w])))
 * loss.backward()
 * console.log(loss.item().toFixed(2), w.grad?.toArray()) // 0.70 [ 0.1…, -0.1… ]
 */
export function l1Penalty(parameters: Iterable<Variable>): Variable {
  return total('l1Penalty', { parameters, of: w => sum(abs(w)) })
}

/**
 * `Σ w²` over all numbers of the parameters, a scalar. Its slope is 2w: large weights shrink, small ones hardly.
 * `add(loss, mul(d / 2, l2Penalty(parameters)))` is SGD's `weightDecay: d`, seen in the loss. Throws when there are no
 * parameters. (Hoerl and Kennard, 1970)
 *
 * @example
 * const w = variable([3, -4])
 * const penalty = l2Penalty([w])
 * penalty.backward()
 * console.log(penalty.item(), w.grad?.toArray()) // 25 [ 6, -8 ]
 */
export function l2Penalty(parameters: Iterable<Variable>): Variable {
  return total('l2Penalty', { parameters, of: w => sum(square(w)) })
}

function total(
  caller: string,
  { parameters, of }: { parameters: Iterable<Variable>; of: (w: Variable) => Variable },
): Variable {
  return listParameters(parameters, caller)
    .map(of)
    .reduce((sum, penalty) => add(sum, penalty))
}
