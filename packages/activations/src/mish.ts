// Mish: a gate that opens itself, like Swish, only that the gate is tanh of softplus. PyTorch: nn.Mish.

import { activation } from './activation.ts'
import { sigmoid } from './sigmoid.ts'
import { softplus } from './softplus.ts'

const gate = (x: number): number => Math.tanh(softplus.f(x))

/**
 * `f(x) = x·t`, `f′(x) = t + x·σ(x)·(1 − t²)`, with `t = tanh(log(1 + eˣ))`. Any shape in, the same shape out.
 * Lowest at x = −1.1924312…, where f(x) = −0.3088434… (Misra, 2019)
 *
 * @example
 * console.log(mish.f(1)) // 0.8650983882673103
 * console.log(mish.range.text) // [−0.3088…, ∞)
 */
export const mish = activation({
  name: 'mish',
  title: 'Mish',
  formula: 'x · tanh(log(1 + eˣ))',
  range: { low: -0.30884341301725043, high: Infinity, text: '[−0.3088…, ∞)' },
  facts: {
    strengths: ['smooth everywhere', 'like Swish, often a little better in deep networks'],
    weaknesses: ['dearer: an exponential, a logarithm and a tanh', 'not monotone'],
    uses: ['object detection: YOLOv4'],
  },
  f: x => x * gate(x),
  df: x => gate(x) + x * sigmoid.f(x) * (1 - gate(x) ** 2),
})
