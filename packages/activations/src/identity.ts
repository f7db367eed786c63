// The identity: what a layer does when nothing bends it. PyTorch: nn.Identity.
// It is here to be compared with: stacked layers that only pass on what they get are one layer.

import { activation } from './activation.ts'

/**
 * Passes every number on as it is: `f(x) = x`, `f′(x) = 1`. Any shape in, the same shape out.
 *
 * @example
 * console.log(identity.f(-3)) // -3
 */
export const identity = activation({
  name: 'identity',
  title: 'identity (linear)',
  formula: 'x',
  range: { low: -Infinity, high: Infinity, text: '(−∞, ∞)' },
  facts: {
    strengths: ['simple', 'leaves its input as it is'],
    weaknesses: ['no nonlinearity: however many layers, the network stays one linear layer'],
    uses: ['the output of a regression'],
  },
  f: x => x,
  df: () => 1,
})
