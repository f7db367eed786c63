// Softplus: a ReLU with a rounded corner. Its slope is the sigmoid, which is why the cross-entropy of
// a yes-or-no answer is written with it. PyTorch: nn.Softplus.

import { activation } from './activation.ts'
import { sigmoid } from './sigmoid.ts'

/**
 * `f(x) = log(1 + eˣ)`, `f′(x) = σ(x)`. Any shape in, the same shape out.
 * Computed as max(x, 0) + log(1 + e^−|x|), which never overflows.
 *
 * @example
 * console.log(softplus.f(0)) // 0.6931471805599453
 * console.log(softplus.f(1000)) // 1000
 */
export const softplus = activation({
  name: 'softplus',
  title: 'softplus',
  formula: 'log(1 + eˣ)',
  range: { low: 0, high: Infinity, text: '(0, ∞)' },
  facts: {
    strengths: ['smooth', 'always positive'],
    weaknesses: ['dearer than ReLU: an exponential and a logarithm'],
    uses: ['outputs that must be positive', 'binary cross-entropy from logits'],
  },
  f: x => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  df: sigmoid.f,
})
