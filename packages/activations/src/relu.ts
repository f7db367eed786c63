// ReLU, the rectified linear unit: what is positive passes, the rest becomes 0.
// Its slope of exactly 1 lets gradients through many layers. PyTorch: torch.relu, nn.ReLU.

import { activation } from './activation.ts'

/**
 * `f(x) = max(0, x)`; `f′(x) = 0` if x ≤ 0, else 1. Any shape in, the same shape out.
 * At the kink x = 0 there is no derivative; like PyTorch we say 0, and 1 for NaN, which passes. (Nair and Hinton, 2010)
 *
 * @example
 * console.log(relu.f(2)) // 2
 * console.log(relu.f(-2)) // 0
 * console.log(relu.df(2)) // 1
 */
export const relu = activation({
  name: 'relu',
  title: 'ReLU',
  formula: 'max(0, x)',
  range: { low: 0, high: Infinity, text: '[0, ∞)' },
  facts: {
    strengths: ['cheap and fast', 'does not saturate above 0', 'the mainstream'],
    weaknesses: ['neurons die: below 0 the slope is 0, and nothing is learnt any more'],
    uses: ['hidden layers of convolutional and other deep networks'],
  },
  f: x => Math.max(0, x),
  df: x => (x <= 0 ? 0 : 1),
  kernel: 'relu',
})
