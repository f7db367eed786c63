// Weights as the kernel of convolution wants to meet them, in panels: four outputs at a time.

import { contiguous, pad, reshape, type Tensor, transpose } from '@neuralings/tensor'

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
