// Leaky ReLU lets a little of the negative side through, so that no neuron dies.
// PyTorch: nn.LeakyReLU; our alpha is its negative_slope.

import { activation } from './activation.ts'

/**
 * `f(x) = x` if x > 0, else `α·x`; `f′(x) = 1` or `α`. Any shape in, the same shape out.
 * `alpha` is small, 0.01 unless told; for 0 < α < 1 this is max(αx, x). (Maas, Hannun and Ng, 2013)
 *
 * @example
 * console.log(leakyRelu.f(-2)) // -0.02
 * console.log(leakyRelu.f(-2, { alpha: 0.5 })) // -1
 */
export const leakyRelu = activation<{ alpha?: number }>({
  name: 'leakyRelu',
  title: 'leaky ReLU',
  formula: 'max(αx, x), α ≪ 1',
  range: { low: -Infinity, high: Infinity, text: '(−∞, ∞)' },
  facts: {
    strengths: ['cheap', 'does not die: some gradient flows below 0 too'],
    weaknesses: ['α must be chosen'],
    uses: ['hidden layers of convolutional and other deep networks where ReLUs die'],
  },
  options: ['alpha'],
  f: (x, { alpha = 0.01 } = {}) => (x > 0 ? x : alpha * x),
  df: (x, { alpha = 0.01 } = {}) => (x > 0 ? 1 : alpha),
  kernel: 'leakyRelu',
  steer: ({ alpha = 0.01 } = {}) => alpha,
})
