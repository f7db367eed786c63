// State that comes from a file: every name has to fit, and every shape, before the first number is changed. What is half
// loaded would run, and be wrong. PyTorch: load_state_dict, strict.

import { sameShape } from '../shape.ts'
import { isTensor, type Tensor } from '../tensor.ts'
import { refuse } from './described.ts'

/**
 * Throws unless `state` has exactly the names of `own`, each with a tensor of its shape.
 *
 * @example
 * const own = { weight: zeros([2]) }
 * const load = state => {
 *   requireState(state, own)
 *   copyInto(own.weight, state.weight)
 * }
 * load({ weight: tensor([1, 2]) })
 * console.log(own.weight.toArray()) // [ 1, 2 ]
 */
export function requireState(
  state: unknown,
  own: Readonly<Record<string, Tensor>>,
): asserts state is Record<string, Tensor> {
  if (!isRecord(state))
    refuse('loadStateDict', 'tensors by name, such as those of stateDict()', state)
  requireNames(state, own)
  for (const [name, { shape }] of Object.entries(own)) {
    const given = state[name]
    if (!isTensor(given)) refuse('loadStateDict', `${name} to be a tensor`, given)
    if (sameShape(shape, given.shape)) continue
    throw new RangeError(
      `loadStateDict: expected ${name} of shape [${shape}], got [${given.shape}]`,
    )
  }
}

function isRecord(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null
}

function requireNames(state: object, own: object): void {
  const missing = Object.keys(own).filter(name => !Object.hasOwn(state, name))
  const unknown = Object.keys(state).filter(name => !Object.hasOwn(own, name))
  const wrong = [...list('missing', missing), ...list('unknown', unknown)]
  if (wrong.length > 0) throw new Error(`loadStateDict: ${wrong.join('; ')}`)
}

/** The first few names; the state of something else altogether has hundreds. */
function list(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return [`${what} ${names.slice(0, 5).join(', ')}${more}`]
}
