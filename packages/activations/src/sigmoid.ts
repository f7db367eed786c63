// The sigmoid squeezes any number into (0, 1), so that it can be read as a probability.
// PyTorch: torch.sigmoid, nn.Sigmoid.

import { activation } from './activation.ts'

const f = (x: number): number => 1 / (1 + Math.exp(-x))

/**
 * `f(x) = 1 / (1 + e^−x)`, `f′(x) = f(x)·(1 − f(x))`, at most ¼. Any shape in, the same shape out.
 * Safe for large |x|: e^−x becomes Infinity or 0, and the quotient 0 or 1.
 *
 * @example
 * console.log(sigmoid.f(0)) // 0.5
 * console.log(sigmoid.df(0)) // 0.25
 */
export const sigmoid = activation({
  name: 'sigmoid',
  title: 'sigmoid',
  formula: '1 / (1 + e^−x)',
  range: { low: 0, high: 1, text: '(0, 1)' },
  facts: {
    strengths: ['reads as a probability', 'smooth'],
    weaknesses: [
      'saturates on both sides, so gradients vanish',
      'slow to learn',
      'not centred on 0',
    ],
    uses: ['early classifiers', 'the output for yes or no', 'gates in recurrent networks'],
  },
  f,
  df: x => f(x) * (1 - f(x)),
  kernel: 'sigmoid',
})
