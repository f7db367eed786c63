// Weights as the kernel of convolution wants to meet them: in panels, four outputs at a time; and on the way back from
// outputs to inputs.

import {
  contiguous,
  pad,
  type Range,
  reshape,
  slice,
  type Tensor,
  transpose,
} from '@neuralings/tensor'
import type { Hand } from './hands.ts'

/** The weights of four outputs side by side, for each place: [groups, outputs, depth] → [groups, panels, depth, 4]. */
export function panelsOf(weights: Tensor): Tensor {
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
 * For the way back to the pixels of a hand, the weights that saw them, those of an input together:
 * [out, in, h, w] → [groups, in, out / groups · places].
 */
export function turnedRound(
  weight: Tensor,
  { groups, hand }: { groups: number; hand: Hand },
): Tensor {
  const [outputs, inputs, ...size] = weight.shape
  const inGroups = reshape(weight, [groups, outputs / groups, inputs, ...size])
  const seeing = slice(inGroups, [[], [], [], ...hand.places.map(rangeOf)])
  return reshape(transpose(seeing, [1, 2]), [groups, inputs, -1])
}

/** From the first to the last of these, which are equally far apart. */
function rangeOf(places: readonly number[]): Range {
  const [first, second = first + 1] = places
  return [first, places.at(-1)! + 1, second - first]
}
