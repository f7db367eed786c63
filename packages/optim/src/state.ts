// A state is tensors by name, flat, so that it can be a safetensors file. PyTorch: state_dict, load_state_dict.

import { sameShape, type Tensor } from '@neuralings/tensor'

type State = Record<string, Tensor>

/** What gives its numbers away by name and takes them back: a module, an optimizer, a generator of random numbers. */
export interface Stateful {
  stateDict(): State
  loadStateDict(state: State): void
}

/**
 * Several things with a state as one: what part `model` calls `weight` is named `model.weight`. Loading throws, before
 * anything is changed, when a name is missing or unknown, or a shape differs.
 *
 * @example
 * const w = variable([1, 2])
 * const state = together({ rng: createRng(0), optimizer: new SGD([w], { lr: 0.1 }) })
 * console.log(Object.keys(state.stateDict())) // [ 'rng.state', 'optimizer.lr', 'optimizer.0.step' ]
 */
export function together(parts: Readonly<Record<string, Stateful>>): Stateful {
  const stateDict = () =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([part, own]) =>
        Object.entries(own.stateDict()).map(([name, x]) => [`${part}.${name}`, x]),
      ),
    )
  return {
    stateDict,
    loadStateDict(state) {
      checkState(stateDict(), state)
      for (const [part, own] of Object.entries(parts)) {
        const names = Object.keys(own.stateDict())
        own.loadStateDict(Object.fromEntries(names.map(name => [name, state[`${part}.${name}`]])))
      }
    },
  }
}

/** Throws unless `given` has exactly the names of `own`, each with its shape. */
export function checkState(own: State, given: State): void {
  const missing = Object.keys(own).filter(name => !Object.hasOwn(given, name))
  const unknown = Object.keys(given).filter(name => !Object.hasOwn(own, name))
  if (missing.length + unknown.length > 0) {
    const parts = [list('missing', missing), list('unknown', unknown)].filter(part => part !== '')
    throw new Error(`loadStateDict: ${parts.join('; ')}`)
  }
  for (const [name, { shape }] of Object.entries(own)) {
    if (sameShape(shape, given[name].shape)) continue
    throw new RangeError(
      `loadStateDict: expected ${name} of shape [${shape}], got [${given[name].shape}]`,
    )
  }
}

/** The first few names; the state of something else altogether has hundreds. */
function list(what: string, names: string[]): string {
  if (names.length === 0) return ''
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return `${what} ${names.slice(0, 5).join(', ')}${more}`
}
