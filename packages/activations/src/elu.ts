// ELU, the exponential linear unit: a ReLU that bends smoothly to a floor of −α.
// PyTorch: nn.ELU.

import { activation } from './activation.ts'

/**
 * `f(x) = x` if x > 0, else `α·(eˣ − 1)`; `f′(x) = 1` or `α·eˣ`. Any shape in, the same shape out.
 * `alpha` is 1 unless told. At x = 0 the slope is taken from the left: α.
 * (Clevert, Unterthiner and Hochreiter, 2015)
 *
 * @example
 * console.log(elu.f(3)) // 3
 * console.log(elu.f(-1)) // -0.6321205588285577
 */
export const elu = activation<{ alpha?: number }>({
  name: 'elu',
  title: 'ELU',
  formula: 'x if x > 0, else α(eˣ − 1)',
  range: { low: -1, high: Infinity, text: '(−α, ∞), α = 1' },
  facts: {
    strengths: ['smooth', 'works well', 'mean output nearer to 0'],
    weaknesses: ['a little dearer: an exponential', 'saturates far below 0'],
    uses: ['deep convolutional networks'],
  },
  options: ['alpha'],
  f: (x, { alpha = 1 } = {}) => (x > 0 ? x : alpha * Math.expm1(x)),
  df: (x, { alpha = 1 } = {}) => (x > 0 ? 1 : alpha * Math.exp(x)),
  kernel: 'elu',
  steer: ({ alpha = 1 } = {}) => alpha,
})
