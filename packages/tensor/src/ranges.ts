// Numbers in steps: counted up, or spaced evenly between two ends.
// PyTorch: torch.arange, torch.linspace.

import { type Options, unset } from './create.ts'
import { requireNumbers, requireOptions, requireSize } from './guards/arguments.ts'
import { exact, wider } from './loops/int32.ts'
import type { Tensor } from './tensor.ts'

/**
 * The numbers from `start` up to, but without, `end`. With one argument: from 0. Throws when `step` never leads there,
 * and for int32 unless all are whole numbers of 32 bits.
 *
 * @example
 * console.log(arange(4).toArray()) // [ 0, 1, 2, 3 ]
 * console.log(arange(1, 2, { step: 0.25 }).toArray()) // [ 1, 1.25, 1.5, 1.75 ]
 */
export function arange(
  start: number,
  end?: number,
  options: Options & { step?: number } = {},
): Tensor {
  const { step = 1, dtype = 'float32' } = requireOptions(options, 'arange', ['step', 'dtype'])
  const [from, to] = end === undefined ? [0, start] : [start, end]
  requireNumbers([from, to, step], 'arange')
  const length = Math.ceil((to - from) / step)
  if (!(length >= 0 && length < Infinity)) {
    throw new RangeError(`arange: a step of ${step} never leads from ${from} to ${to}`)
  }
  return exact(dtype, { op: 'arange', advice: wider }, dtype => {
    const x = unset([length], { dtype, op: 'arange' })
    for (let i = 0; i < length; i++) x.data[i] = from + i * step
    return x
  })
}

/**
 * `steps` numbers, evenly spaced from `start` to `end`, both included. Throws for int32 unless all are whole numbers.
 *
 * @example
 * console.log(linspace(0, 1, { steps: 5 }).toArray()) // [ 0, 0.25, 0.5, 0.75, 1 ]
 */
export function linspace(start: number, end: number, options: Options & { steps: number }): Tensor {
  const { steps, dtype = 'float32' } = requireOptions(options, 'linspace', ['steps', 'dtype'])
  requireNumbers([start, end], 'linspace')
  requireSize(steps, 'linspace', 'a whole number of steps')
  const gap = (end - start) / (steps - 1 || 1)
  return exact(dtype, { op: 'linspace', advice: wider }, dtype => {
    const x = unset([steps], { dtype, op: 'linspace' })
    // Counting the second half back from the end makes the last number exactly `end`.
    for (let i = 0; i < steps; i++) {
      x.data[i] = i < steps / 2 ? start + i * gap : end - (steps - 1 - i) * gap
    }
    return x
  })
}
