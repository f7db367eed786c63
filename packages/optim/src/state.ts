// A state is tensors by name, flat, so that it can be a safetensors file. PyTorch: state_dict, load_state_dict.

import { requireState, type Tensor } from '@neuralings/tensor'

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
      requireState(state, stateDict())
      for (const [part, own] of Object.entries(parts)) {
        const names = Object.keys(own.stateDict())
        own.loadStateDict(Object.fromEntries(names.map(name => [name, state[`${part}.${name}`]])))
      }
    },
  }
}
