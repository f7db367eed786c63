// RMS normalisation: each row is brought to the size 1, its mean left alone. Large language models use it, because it does
// what layer normalisation does with half of the work. PyTorch: nn.RMSNorm, F.rms_norm.

import { differentiable, type Variable } from '@neuralings/autograd'
import { mul, ones, requireCounts, requireOptions, type Tensor } from '@neuralings/tensor'
import { Module } from '../module.ts'
import { parameter } from '../parameter.ts'
import { rescale } from './steps.ts'
import { checkRows, type Optional, scaleAndShift } from './weights.ts'

const rule = differentiable('rmsNorm', (x: Tensor, weight: Optional<Tensor>, eps: number) => {
  checkRows('rmsNorm', x, { weight })
  const { y, back } = rescale(x, { dim: -1, eps })
  return [
    scaleAndShift(y, weight, null),
    g => back(scaleAndShift(g, weight, null)),
    g => mul(g, y), // [..., features], summed over all rows by backward
  ]
})

/**
 * `y = x / √(mean(x²) + eps) · weight` over the last dimension: [..., features] → the same; weight [features], 1 if
 * left out. `eps` keeps a row of zeros from dividing by 0; it is the smallest step from 1 that the dtype has.
 * Throws when the shapes do not fit. (Zhang and Sennrich, 2019)
 *
 * @example
 * console.log(rmsNorm(tensor([3, -4, 0, 0]))) // variable([ 1.2000, -1.6000,  0.0000,  0.0000], op: rmsNorm)
 */
export function rmsNorm(
  x: Variable | Tensor,
  options: { weight?: Variable | Tensor | null; eps?: number } = {},
): Variable {
  const { weight, eps = epsilonOf(x) } = requireOptions(options, 'rmsNorm', ['weight', 'eps'])
  return rule(x, weight, eps)
}

/** The distance from 1 to the next number that can be stored. PyTorch: torch.finfo(dtype).eps. */
function epsilonOf({ dtype }: Variable | Tensor): number {
  return dtype === 'float64' ? Number.EPSILON : 2 ** -23
}

/**
 * `rmsNorm` with a learnt `weight` [features], which starts as ones. [..., features] → the same.
 *
 * @example
 * const layer = new RMSNorm(2)
 * console.log(layer.forward(tensor([1, 7]))) // variable([0.2000, 1.4000], op: rmsNorm)
 */
export class RMSNorm extends Module {
  weight: Variable
  readonly eps: number | undefined

  constructor(features: number, options: { eps?: number } = {}) {
    super()
    const { eps } = requireOptions(options, 'RMSNorm', ['eps'])
    requireCounts({ features }, 'RMSNorm')
    this.weight = parameter(ones([features]))
    this.eps = eps
  }

  override forward(x: Variable | Tensor): Variable {
    const { weight, eps } = this
    return rmsNorm(x, { weight, eps })
  }

  override toString(): string {
    return `RMSNorm(${this.weight.shape})`
  }
}
