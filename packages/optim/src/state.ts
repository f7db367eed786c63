// A state is tensors by name, flat, so that it can be a safetensors file. PyTorch: state_dict, load_state_dict.

import { sameShape, type Tensor } from '@neuralings/tensor'

/** What gives its numbers away by name and takes them back: a module, an optimizer. */
export interface Stateful {
  stateDict(): Record<string, Tensor>
  loadStateDict(state: Record<string, Tensor>): void
}

/** Throws unless `given` has exactly the names of `own`, each with its shape. */
export function checkState(own: Record<string, Tensor>, given: Record<string, Tensor>): void {
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

function list(what: string, names: string[]): string {
  return names.length === 0 ? '' : `${what} ${names.join(', ')}`
}
