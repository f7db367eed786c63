// Layer normalisation: each row, all features of one example, is brought to the mean 0 and the size 1. It asks nothing
// of the other examples, so it works for one as for many. PyTorch: nn.LayerNorm, F.layer_norm.

import { differentiable, type Forward, type Variable } from '@neuralings/autograd'
import {
  accelerated,
  mean,
  mul,
  ones,
  reciprocal,
  requireCounts,
  requireOptions,
  sub,
  sumTo,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { type Inputs, layerNormByKernel } from '../kernels/layer-norm.ts'
import { Module } from '../module.ts'
import { parameter } from '../parameter.ts'
import { centre, rootMeanSquareOf } from './steps.ts'
import { checkRows, type Optional, scaleAndShift } from './weights.ts'

/**
 * `y = z · weight + bias`, with `z = (x − mean) / s` and `s = √(variance + eps)`. Means are over a row.
 *
 * On the way back, h = g · weight arrives at z. The way back through the scaling makes it (h − z · mean(h·z)) / s, that
 * through the centring takes off the mean of this, which is mean(h) / s, because z has the mean 0:
 *
 *     dx = (h − mean(h) − z · mean(h·z)) / s      dweight = Σ g·z      dbias = Σ g      sums over all rows
 */
function definition({ x, weight, bias, eps }: Inputs): Forward {
  const centred = centre(x, -1)
  const rstd = reciprocal(rootMeanSquareOf(centred, { dim: -1, eps })) // 1/s, [..., 1]
  const z = mul(centred, rstd)
  const dx = (g: Tensor) => {
    const h = scaleAndShift(g, weight, null)
    const along = mul(z, mean(mul(h, z), { dim: -1, keepdim: true }))
    return mul(sub(centre(h, -1), along), rstd)
  }
  const features = z.shape.slice(-1)
  return [
    scaleAndShift(z, weight, bias),
    dx,
    g => sumTo(mul(g, z), features),
    g => sumTo(g, features),
  ]
}

export const layerNormForward = accelerated(definition, inputs =>
  layerNormByKernel(inputs, definition),
)

const rule = differentiable(
  'layerNorm',
  (x: Tensor, weight: Optional<Tensor>, bias: Optional<Tensor>, eps: number) => {
    checkRows('layerNorm', x, { weight, bias })
    return layerNormForward({ x, weight, bias, eps })
  },
)

const optionNames = ['weight', 'bias', 'eps']

/**
 * `y = (x − mean) / √(variance + eps) · weight + bias` over the last dimension: [..., features] → the same; weight and
 * bias [features], 1 and 0 if left out. The variance is the mean square distance, without Bessel's correction.
 * Throws when the shapes do not fit. (Ba, Kiros and Hinton, 2016)
 *
 * @example
 * console.log(layerNorm(tensor([1, 2, 4]))) // variable([-1.0690, -0.2673,  1.3363], op: layerNorm)
 */
export function layerNorm(
  x: Variable | Tensor,
  options: {
    weight?: Variable | Tensor | null
    bias?: Variable | Tensor | null
    eps?: number
  } = {},
): Variable {
  const { weight, bias, eps = 1e-5 } = requireOptions(options, 'layerNorm', optionNames)
  return rule(x, weight, bias, eps)
}

/**
 * `layerNorm` with a learnt `weight` [features], which starts as ones, and `bias`, which starts as zeros, or is null
 * with `bias: false`. [..., features] → the same.
 *
 * @example
 * const layer = new LayerNorm(3)
 * console.log(layer.forward(tensor([10, 20, 40]))) // variable([-1.0690, -0.2673,  1.3363], op: layerNorm)
 */
export class LayerNorm extends Module {
  weight: Variable
  bias: Variable | null
  readonly eps: number

  constructor(features: number, options: { eps?: number; bias?: boolean } = {}) {
    super()
    const { eps = 1e-5, bias = true } = requireOptions(options, 'LayerNorm', ['eps', 'bias'])
    requireCounts({ features }, 'LayerNorm')
    this.weight = parameter(ones([features]))
    this.bias = bias ? parameter(zeros([features])) : null
    this.eps = eps
  }

  override forward(x: Variable | Tensor): Variable {
    const { weight, bias, eps } = this
    return layerNorm(x, { weight, bias, eps })
  }

  override toString(): string {
    return `LayerNorm(${this.weight.shape})`
  }
}
