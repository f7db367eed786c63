// Loading weights: every name has to fit, and every shape, before the first number is changed. A network that is half
// loaded would run, and be wrong. PyTorch: load_state_dict, strict.

import { copyInto, isTensor, sameShape, type Tensor } from '@neuralings/tensor'

type State = Record<string, Tensor>

/** Copies the numbers of `state` into `own`, name by name. Throws, before anything is changed, when they do not fit. */
export function loadState(own: State, state: State): void {
  if (typeof state !== 'object' || state === null) {
    const wanted = 'tensors by name, such as the stateDict() of another module'
    throw new TypeError(
      `loadStateDict: expected ${wanted}, got ${state === null ? 'null' : typeof state}`,
    )
  }
  checkNames(own, state)
  for (const [name, numbers] of Object.entries(own)) checkTensor(name, numbers, state[name])
  for (const [name, numbers] of Object.entries(own)) copyInto(numbers, state[name])
}

function checkNames(own: State, state: State): void {
  const missing = Object.keys(own).filter(name => !Object.hasOwn(state, name))
  const unknown = Object.keys(state).filter(name => !Object.hasOwn(own, name))
  const parts = [list('missing', missing), list('unknown', unknown)].filter(part => part !== '')
  if (parts.length > 0) throw new Error(`loadStateDict: ${parts.join('; ')}`)
}

/** The first few names; a network that is another altogether has hundreds. */
function list(what: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return `${what} ${names.slice(0, 5).join(', ')}${more}`
}

function checkTensor(name: string, { shape }: Tensor, given: unknown): void {
  if (!isTensor(given)) {
    throw new TypeError(`loadStateDict: expected ${name} to be a tensor, got ${typeof given}`)
  }
  if (sameShape(shape, given.shape)) return
  throw new RangeError(`loadStateDict: expected ${name} of shape [${shape}], got [${given.shape}]`)
}
