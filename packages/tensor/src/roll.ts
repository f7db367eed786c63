// Shifted round: what is pushed out at one end comes in at the other. A sequence beside its own past, an image that
// wraps around. PyTorch: torch.roll.

import { requireOptions, requireTensor } from './guards/arguments.ts'
import { refuse, refuseRange } from './guards/described.ts'
import { concat } from './join.ts'
import { resolveDim } from './shape.ts'
import { split } from './slices.ts'
import type { Tensor } from './tensor.ts'
import { reshape } from './views.ts'

/** Along which dimension each of the shifts goes. */
interface RollOptions {
  dim?: number | readonly number[]
}

/**
 * `x` moved on by `shifts` places along `dim`, backwards if negative; several dimensions have a shift each. Without
 * `dim` it is flattened, rolled, and given its shape back. Throws unless there is a whole number for each dimension.
 *
 * @example
 * console.log(roll(tensor([1, 2, 3, 4]), 1, { dim: 0 }).toArray()) // [ 4, 1, 2, 3 ]
 * console.log(roll(tensor([[1, 2], [3, 4]]), -1).toArray()) // [ [ 2, 3 ], [ 4, 1 ] ]
 */
export function roll(
  x: Tensor,
  shifts: number | readonly number[],
  options: RollOptions = {},
): Tensor {
  requireTensor(x, 'roll')
  const { dim } = requireOptions(options, 'roll', ['dim'])
  const steps = wholeNumbers(shifts)
  if (dim === undefined) {
    checkCounts(steps, 1)
    return reshape(rollAlong(reshape(x, [-1]), steps[0], 0), x.shape)
  }
  const dims = [dim].flat().map(each => resolveDim(each, x.shape.length, 'roll'))
  checkCounts(steps, dims.length)
  return dims.reduce((rolled, d, i) => rollAlong(rolled, steps[i], d), x)
}

/** Cut in two, and the parts put together the other way round. */
function rollAlong(x: Tensor, shift: number, dim: number): Tensor {
  const length = x.shape[dim]
  const moved = length === 0 ? 0 : ((shift % length) + length) % length
  const [start, end] = split(x, [length - moved, moved], { dim })
  return concat([end, start], { dim })
}

function wholeNumbers(shifts: number | readonly number[]): readonly number[] {
  const steps = [shifts].flat()
  if (steps.every(Number.isInteger)) return steps
  const odd = steps.find(step => !Number.isInteger(step))
  refuse('roll', 'a shift, a whole number', odd)
}

function checkCounts(steps: readonly number[], dims: number): void {
  if (steps.length === dims) return
  refuseRange('roll', `a shift for each dimension, ${dims} of them`, steps.length)
}
