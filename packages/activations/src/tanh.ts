// The hyperbolic tangent: a sigmoid stretched to (−1, 1) and centred on zero.
// PyTorch: torch.tanh, nn.Tanh.

import { activation } from './activation.ts'

/**
 * `f(x) = (eˣ − e^−x) / (eˣ + e^−x)`, `f′(x) = 1 − f(x)²`, at most 1. Any shape in, the same shape out.
 *
 * @example
 * console.log(tanh.f(1)) // 0.7615941559557649
 * console.log(tanh.df(0)) // 1
 */
export const tanh = activation({
  name: 'tanh',
  title: 'tanh',
  formula: 'tanh x',
  range: { low: -1, high: 1, text: '(−1, 1)' },
  facts: {
    strengths: ['centred on 0', 'learns faster than the sigmoid'],
    weaknesses: ['saturates on both sides, so gradients vanish'],
    uses: ['recurrent networks', 'outputs between −1 and 1'],
  },
  f: Math.tanh,
  df: x => 1 - Math.tanh(x) ** 2,
  kernel: 'tanh',
})
