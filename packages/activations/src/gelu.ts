// GELU, the Gaussian error linear unit: the input times the probability Φ(x) that a number drawn from the
// bell curve is smaller than it. This is the exact form. PyTorch: nn.GELU.

import { activation } from './activation.ts'
import { density, probabilityBelow } from './normal.ts'

/**
 * `f(x) = x·Φ(x)`, `f′(x) = Φ(x) + x·φ(x)`, with Φ the normal distribution and φ its density.
 * Any shape in, the same shape out. Lowest at x = −0.7517915…, where f(x) = −0.1699712…
 * (Hendrycks and Gimpel, 2016)
 *
 * @example
 * console.log(gelu.f(1)) // 0.841344746068543
 * console.log(gelu.range.text) // [−0.1699…, ∞)
 */
export const gelu = activation({
  name: 'gelu',
  title: 'GELU',
  formula: 'x · Φ(x)',
  range: { low: -0.16997120747990369, high: Infinity, text: '[−0.1699…, ∞)' },
  facts: {
    strengths: ['natural: keeps x as often as x beats chance', 'smooth', 'suits deep networks'],
    weaknesses: ['dearer: the normal distribution', 'not monotone'],
    uses: ['Transformer', 'GPT', 'BERT'],
  },
  f: x => x * probabilityBelow(x),
  df: x => probabilityBelow(x) + x * density(x),
  kernel: 'gelu',
})
