// GELU as GPT-2 computes it: tanh in the place of the normal distribution, within 0.0005 of the exact one.
// Needed to read the weights of models trained with it. PyTorch: nn.GELU(approximate='tanh').

import { activation } from './activation.ts'
import { gelu } from './gelu.ts'

const SCALE = Math.sqrt(2 / Math.PI)
const CUBIC = 0.044715

const squash = (x: number): number => Math.tanh(SCALE * (x + CUBIC * x ** 3))

function df(x: number): number {
  if (Math.abs(x) > 10) return x > 0 ? 1 : 0 // tanh has arrived at ±1, and x² may overflow
  const t = squash(x)
  return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * SCALE * (1 + 3 * CUBIC * x * x)
}

/**
 * `f(x) = x/2 · (1 + tanh(√(2/π)·(x + 0.044715·x³)))`. Any shape in, the same shape out.
 * Lowest at x = −0.7524613…, where f(x) = −0.1700407… (Hendrycks and Gimpel, 2016)
 *
 * @example
 * console.log(geluTanh.f(1)) // 0.8411919906082768
 */
export const geluTanh = activation({
  name: 'geluTanh',
  title: 'GELU (tanh form)',
  formula: 'x/2 · (1 + tanh(√(2/π)(x + 0.044715x³)))',
  range: { low: -0.17004075057125412, high: Infinity, text: '[−0.1700…, ∞)' },
  facts: { ...gelu.facts, uses: ['GPT-2 and models derived from it'] },
  f: x => 0.5 * x * (1 + squash(x)),
  df,
  kernel: 'geluTanh',
})
