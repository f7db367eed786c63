// The one way in which a fast version stands beside what it is a fast version of. The definition, a plain loop or a few
// operations, says what is meant, and is all that a reader needs. The kernel does the same several times faster, where it
// can: for float32, while kernels are at hand. PyTorch: a dispatcher, which has one kernel for each device.

import { refuse } from '../guards/described.ts'

/** A function in two versions, which a test compares. */
export type Accelerated<Args extends readonly unknown[], Result> = ((...args: Args) => Result) & {
  readonly definition: (...args: Args) => Result
  readonly kernel: (...args: Args) => Result | null
}

/**
 * The function `definition`, worked out by `kernel` wherever that can. A kernel that cannot returns null, and has changed
 * nothing. Throws unless both are functions.
 *
 * @example
 * const definition = (y: Tensor, x: Tensor) => (copyInto(y, maximum(x, 0)), y)
 * const kernel = (y: Tensor, x: Tensor) => {
 *   const run = (kernels, from, to) => kernels.relu(x.size, from, to)
 *   return onKernels({ reads: [x], writes: [y], pays: 'when large' }, run) ? y : null
 * }
 * const relu = accelerated(definition, kernel)
 * console.log(relu(zeros([2]), tensor([-1, 2])).toArray()) // [ 0, 2 ]
 */
// @__NO_SIDE_EFFECTS__
export function accelerated<Args extends readonly unknown[], Result extends NonNullable<unknown>>(
  definition: (...args: Args) => Result,
  kernel: (...args: NoInfer<Args>) => NoInfer<Result> | null,
): Accelerated<Args, Result> {
  const both = [definition, kernel]
  if (both.some(f => typeof f !== 'function'))
    refuse('accelerated', 'two functions, definition and kernel', ...both)
  const faster = (...args: Args) => kernel(...args) ?? definition(...args)
  return Object.assign(faster, { definition, kernel })
}
