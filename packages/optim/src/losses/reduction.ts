// A loss is one number per example first; training wants a single one. PyTorch: reduction='mean'.

import { cast, isVariable, mean, sum, type Variable, type VariableLike } from '@neuralings/autograd'
import {
  asTensor,
  contiguous,
  isTensor,
  refuseRange,
  requireOptions,
  sameShape,
  type Tensor,
} from '@neuralings/tensor'

/** `mean` over all examples, their `sum`, or `none`: leave them apart. */
export type Reduction = 'mean' | 'sum' | 'none'

/** What every loss takes. */
export interface LossOptions {
  reduction?: Reduction
}

/** The options of a loss. Throws when it does not have one of them, and for an unknown reduction. */
export function lossOptions<Options extends { reduction?: string }>(
  options: Options,
  loss: string,
  names: readonly string[] = [],
): Options {
  const { reduction } = requireOptions(options, loss, ['reduction', ...names])
  checkReduction(loss, reduction, ['mean', 'sum', 'none'])
  return options
}

export function checkReduction(loss: string, given: unknown, known: readonly string[]): void {
  if (given === undefined || known.some(reduction => reduction === given)) return
  const names = known.map(reduction => `'${reduction}'`)
  const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  refuseRange(loss, `reduction ${list}`, given)
}

/** Many losses become one, or stay apart. */
export function reduce(losses: Variable, reduction: Reduction): Variable {
  if (reduction === 'none') return losses
  return reduction === 'sum' ? sum(losses) : mean(losses)
}

type Loss = (prediction: VariableLike, target: VariableLike) => Variable

/** The loss of two tensors of whole numbers is a fraction: it is worked out in float64, and rounded once. */
export function withFractions(loss: Loss, [prediction, target]: Parameters<Loss>): Variable {
  const isWhole = (x: VariableLike) => typeof x !== 'number' && x.dtype === 'int32'
  if (!isWhole(prediction) || !isWhole(target)) return loss(prediction, target)
  const wide = (x: VariableLike) => cast(x as Variable | Tensor, 'float64')
  return cast(loss(wide(prediction), wide(target)), 'float32')
}

/**
 * Throws unless prediction and target have one shape. Broadcasting would hide the mistake: the difference of
 * [4,1] and [4] is [4,4], every prediction against every target.
 */
export function checkSameShape(loss: string, prediction: VariableLike, target: VariableLike): void {
  const [p, t] = [prediction, target].map(x => numbersOf(loss, x).shape)
  if (sameShape(p, t)) return
  throw new RangeError(
    `${loss}: expected prediction and target of one shape, got [${p}] and [${t}]; reshape one of them`,
  )
}

/** Throws unless every number of `x` lies between 0 and 1; NaN passes, to be seen in the loss. */
export function checkBetween0And1(
  loss: string,
  { x, what }: { x: VariableLike; what: string },
): void {
  const odd = contiguous(numbersOf(loss, x)).data.find(value => value < 0 || value > 1)
  if (odd !== undefined) refuseRange(loss, `${what} from 0 to 1`, odd)
}

/** The numbers of a tensor or a variable. Throws for anything else, an array for instance. */
export function numbersOf(loss: string, x: VariableLike): Tensor {
  if (isVariable(x)) return x.data
  if (isTensor(x) || typeof x === 'number') return asTensor(x)
  throw new TypeError(`${loss}: expected a tensor or a variable, got ${typeof x}; use tensor(…)`)
}
