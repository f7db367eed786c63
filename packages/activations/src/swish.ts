// Swish, also called SiLU: the input times its own sigmoid, a gate that opens itself.
// Smooth, and not monotone: it dips below zero before it rises. PyTorch: nn.SiLU.

import { activation } from './activation.ts'
import { sigmoid } from './sigmoid.ts'

/**
 * `f(x) = x·σ(x)`, `f′(x) = σ(x) + x·σ(x)·(1 − σ(x))`. Any shape in, the same shape out.
 * Lowest at x = −1.2784645…, where f′ is 0 and f(x) = x + 1 = −0.2784645…
 * (Elfwing, Uchibe and Doya, 2017; Ramachandran, Zoph and Le, 2017)
 *
 * @example
 * console.log(swish.f(2)) // 1.7615941559557646
 * console.log(swish.range.text) // [−0.2784…, ∞)
 */
export const swish = activation({
  name: 'swish',
  title: 'Swish (SiLU)',
  formula: 'x · sigmoid(x)',
  range: { low: -0.27846454276107385, high: Infinity, text: '[−0.2784…, ∞)' },
  facts: {
    strengths: ['smooth everywhere', 'often better than ReLU in deep networks'],
    weaknesses: ['dearer: an exponential', 'not monotone'],
    uses: ['EfficientNet', 'MobileNetV3, as the cheaper hard-swish', 'language models, as SwiGLU'],
  },
  f: x => x * sigmoid.f(x),
  df: x => sigmoid.f(x) + x * sigmoid.df(x),
  kernel: 'silu',
})

/** PyTorch's name for {@link swish}. */
export const silu = swish
