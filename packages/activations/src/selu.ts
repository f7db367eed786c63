// SELU, the scaled ELU: its two numbers are chosen so that layers of it keep the mean 0 and the variance 1 by
// themselves, without a normalisation between them. PyTorch: nn.SELU.

import { activation } from './activation.ts'

const ALPHA = 1.6732632423543772
const SCALE = 1.0507009873554805

/**
 * `f(x) = λ·x` if x > 0, else `λ·α·(eˣ − 1)`, with λ = 1.0507… and α = 1.6732…; `f′(x) = λ` or `λ·α·eˣ`. Any shape in,
 * the same shape out. Weights should start with the variance 1 / inputs. (Klambauer et al., 2017)
 *
 * @example
 * console.log(selu.f(1)) // 1.0507009873554805
 * console.log(selu.f(-100)) // -1.7580993408473766
 */
export const selu = activation({
  name: 'selu',
  title: 'SELU',
  formula: 'λx if x > 0, else λα(eˣ − 1)',
  range: { low: -SCALE * ALPHA, high: Infinity, text: '(−1.7580…, ∞)' },
  facts: {
    strengths: ['keeps mean 0 and variance 1 from layer to layer', 'does not die'],
    weaknesses: ['only with fitting first weights and plain layers', 'dearer: an exponential'],
    uses: ['deep networks of linear layers without normalisation'],
  },
  f: x => (x > 0 ? SCALE * x : SCALE * ALPHA * Math.expm1(x)),
  df: x => (x > 0 ? SCALE : SCALE * ALPHA * Math.exp(x)),
})
