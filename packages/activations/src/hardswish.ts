// Hard-swish: Swish drawn with straight pieces and one parabola, for chips on which an exponential is dear.
// PyTorch: nn.Hardswish.

import { activation } from './activation.ts'

/** How far the gate is open, 0 up to −3 and 1 from 3 on: the sigmoid as a ramp. */
const gate = (x: number): number => Math.min(1, Math.max(0, (x + 3) / 6))

/**
 * `f(x) = x·g(x)`, where `g(x) = (x + 3)/6` kept between 0 and 1; `f′(x) = x/3 + ½` between −3 and 3, 0 below, 1 above.
 * Any shape in, the same shape out. Lowest at x = −1.5, where f(x) = −0.375. At ±3 the slope is that of the straight
 * piece. (Howard et al., 2019)
 *
 * @example
 * console.log(hardswish.f(-1.5), hardswish.f(1), hardswish.f(5)) // -0.375 0.6666666666666666 5
 */
export const hardswish = activation({
  name: 'hardswish',
  title: 'hard-swish',
  formula: 'x · min(1, max(0, (x + 3) / 6))',
  range: { low: -0.375, high: Infinity, text: '[−0.375, ∞)' },
  facts: {
    strengths: ['nearly Swish, without an exponential'],
    weaknesses: ['no slope below −3', 'a kink in the slope at ±3', 'not monotone'],
    uses: ['MobileNetV3', 'small devices'],
  },
  f: x => x * gate(x),
  df(x) {
    if (Math.abs(x) >= 3) return x > 0 ? 1 : 0
    return x / 3 + 0.5
  },
})
