// Sometimes only the numbers matter: when a network is used, or its weights are moved. Then no graph is kept.
// This flag is the package's only state of its own. PyTorch: torch.no_grad.

import { requireFunction } from '@neuralings/tensor'

let recording = true

/**
 * Whether operations keep their graph at the moment. PyTorch: torch.is_grad_enabled.
 *
 * @example
 * console.log(isRecording(), noGrad(isRecording)) // true false
 */
export function isRecording(): boolean {
  return recording
}

/**
 * Runs `compute` without keeping a graph, and returns its result. Calls may be nested. Throws when
 * `compute` is asynchronous: other code would run in the meantime, and lose its graph as well.
 *
 * @example
 * const w = variable([1, 2])
 * console.log(noGrad(() => mul(w, 2)).requiresGrad) // false
 */
export function noGrad<T>(compute: () => T): T {
  requireFunction(compute, 'noGrad', 'a function to call')
  const before = recording
  recording = false
  try {
    const result = compute()
    if (result instanceof Promise) {
      throw new TypeError('noGrad: the function must not be async; await first, then call noGrad')
    }
    return result
  } finally {
    recording = before
  }
}
