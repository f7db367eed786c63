// Softmax turns any numbers into probabilities: all positive, all together 1, the largest the likeliest.
// The one activation that looks at a whole row at once. PyTorch: torch.softmax, nn.Softmax.

import { differentiable, type Variable, type VariableLike } from '@neuralings/autograd'
import {
  accelerated,
  contiguous,
  div,
  exp,
  mul,
  sub,
  sum,
  type Tensor,
  type TensorLike,
} from '@neuralings/tensor'
import { floats, type Row, withRow } from './activation.ts'
import { dimOf, shifted } from './dim.ts'
import { softmaxByKernel } from './kernels/softmax.ts'

const row: Row = {
  name: 'softmax',
  title: 'softmax',
  formula: 'eˣⁱ / Σⱼ eˣʲ',
  range: { low: 0, high: 1, text: '(0, 1), sums to 1' },
  facts: {
    strengths: ['gives a probability distribution', 'smooth'],
    weaknesses: [
      'not for hidden layers: outputs compete for a total of 1',
      'only differences count',
    ],
    uses: ['the output over several classes', 'attention weights'],
  },
}

export const probabilities = accelerated(
  (x: Tensor, dim: number): Tensor => {
    const weights = exp(shifted(x, dim))
    return div(weights, sum(weights, { dim, keepdim: true }))
  },
  (x, dim) => softmaxByKernel('softmax', [x], dim),
)

/** ∂yᵢ/∂xⱼ = yᵢ·(1 if i = j, else 0) − yᵢ·yⱼ */
export const probabilitiesBack = accelerated(
  (g: Tensor, y: Tensor, dim: number): Tensor => {
    return mul(y, sub(g, sum(mul(g, y), { dim, keepdim: true })))
  },
  (g, y, dim) => softmaxByKernel('softmaxBack', [y, g], dim),
)

const rule = differentiable('softmax', (input: TensorLike, options: { dim: number }) => {
  const x = floats(input, 'softmax')
  const dim = dimOf(options, x, 'softmax')
  const y = probabilities(x, dim)
  return [y, g => probabilitiesBack(contiguous(g), y, dim)]
})

/**
 * `yᵢ = e^xᵢ / Σⱼ e^xⱼ` along dimension `dim`. Any shape in, the same shape out.
 * A −Infinity, such as a mask leaves, becomes 0; a row of nothing else becomes NaN.
 * Throws when there is no dimension `dim`, or none was given. (Bridle, 1990)
 *
 * @example
 * console.log(softmax(tensor([1, 2, 3]), { dim: 0 }).toArray()) // [ 0.0900…, 0.2447…, 0.6652… ]
 */
export const softmax = withRow(
  (x: VariableLike, options: { dim: number }): Variable => rule(x, options),
  row,
)
