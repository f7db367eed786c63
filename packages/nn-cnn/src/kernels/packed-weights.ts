// Weights as the kernel of convolution wants to meet them: packed, four outputs at a time; and on the way back from outputs
// to inputs. BLAS: packing.

import {
  contiguous,
  pad,
  type Range,
  reshape,
  slice,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import { weightsInGroups } from '../groups.ts'
import type { Phase } from './phases.ts'

/** The weights of four outputs side by side, for each place: [groups, outputs, depth] → [groups, ⌈outputs / 4⌉, depth, 4]. */
export function packWeights(weights: Tensor): Tensor {
  const [groups, outputs, depth] = weights.shape
  const missing = (4 - (outputs % 4)) % 4
  const whole = pad(weights, [
    [0, 0],
    [0, missing],
    [0, 0],
  ])
  return contiguous(transpose(reshape(whole, [groups, -1, 4, depth]), [2, 3]))
}

/**
 * For the way back to the pixels of a phase, the weights that saw them, those of an input together:
 * [out, in, h, w] → [groups, in, out / groups · places].
 */
export function weightsBack(
  weight: Tensor,
  { groups, phase }: { groups: number; phase: Phase },
): Tensor {
  const inGroups = weightsInGroups(weight, groups)
  const seeing = slice(inGroups, [[], [], [], ...phase.places.map(rangeOf)])
  return reshape(transpose(seeing, [1, 2]), [groups, weight.shape[1], -1])
}

/** From the first to the last of these, which are equally far apart. */
function rangeOf(places: readonly number[]): Range {
  const [first, second = first + 1] = places
  return [first, places.at(-1)! + 1, second - first]
}
