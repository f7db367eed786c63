// The logarithm of softmax, in one step: log(softmax(x)) would be log(0) for unlikely classes.
// Cross-entropy is made from it. PyTorch: torch.log_softmax, nn.LogSoftmax.

import { differentiable, type Variable, type VariableLike } from '@neuralings/autograd'
import {
  accelerated,
  contiguous,
  exp,
  log,
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
  name: 'logSoftmax',
  title: 'log-softmax',
  formula: 'xᵢ − log Σⱼ eˣʲ',
  range: { low: -Infinity, high: 0, text: '(−∞, 0)' },
  facts: {
    strengths: ['exact even for very unlikely classes'],
    weaknesses: ['gives logarithms: take e to them to read probabilities'],
    uses: ['cross-entropy'],
  },
}

export const logProbabilities = accelerated(
  (x: Tensor, dim: number): Tensor => {
    const less = shifted(x, dim)
    return sub(less, log(sum(exp(less), { dim, keepdim: true })))
  },
  (x, dim) => softmaxByKernel('logSoftmax', [x], dim),
)

/** ∂yᵢ/∂xⱼ = (1 if i = j, else 0) − softmax(x)ⱼ */
export const logProbabilitiesBack = accelerated(
  (g: Tensor, y: Tensor, dim: number): Tensor => {
    return sub(g, mul(exp(y), sum(g, { dim, keepdim: true })))
  },
  (g, y, dim) => softmaxByKernel('logSoftmaxBack', [y, g], dim),
)

const rule = differentiable('logSoftmax', (input: TensorLike, options: { dim: number }) => {
  const x = floats(input, 'logSoftmax')
  const dim = dimOf(options, x, 'logSoftmax')
  const y = logProbabilities(x, dim)
  return [y, g => logProbabilitiesBack(contiguous(g), y, dim)]
})

/**
 * `yᵢ = xᵢ − log Σⱼ e^xⱼ` along dimension `dim`. Any shape in, the same shape out.
 * The largest number is taken off first, so that nothing overflows.
 * Throws when there is no dimension `dim`, or none was given.
 *
 * @example
 * console.log(logSoftmax(tensor([0, 0]), { dim: 0 }).toArray()) // [ -0.6931…, -0.6931… ]
 */
export const logSoftmax = withRow(
  (x: VariableLike, options: { dim: number }): Variable => rule(x, options),
  row,
)
