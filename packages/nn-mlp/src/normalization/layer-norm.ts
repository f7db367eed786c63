// Layer normalisation: each row, all features of one example, is brought to the mean 0 and the size 1. It asks nothing
// of the other examples, so it works for one as for many. PyTorch: nn.LayerNorm, F.layer_norm.

import {
  differentiable,
  type Forward,
  jointly,
  type Pullback,
  type Variable,
} from '@neuralings/autograd'
import {
  contiguous,
  empty,
  emptyLike,
  mul,
  ones,
  onKernels,
  requireOptions,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { checkSizes } from '../check.ts'
import { Module } from '../module.ts'
import { parameter } from '../parameter.ts'
import { standardize } from './steps.ts'
import { checkRows, type Optional, scaleAndShift } from './weights.ts'

// y = z · weight + bias, with z = (x − mean) / s and s = √(variance + eps). At z arrives h = g · weight. The way back
// through the scaling makes it (h − z · mean(h·z)) / s, that through the centring takes off the mean of this, which is
// mean(h) / s, for z has the mean 0:
//
//   dx = (h − mean(h) − z · mean(h·z)) / s      dweight = Σ g·z      dbias = Σ g
//
// Means are over a row, sums over all rows.
function definition({ x, weight, bias, eps }: Inputs): [Tensor, ...Pullback[]] {
  const { y: z, back } = standardize(x, { dim: -1, eps })
  return [
    scaleAndShift(z, weight, bias),
    g => back(scaleAndShift(g, weight, null)),
    g => mul(g, z), // [..., features], summed over all rows by backward
    g => g,
  ]
}

interface Inputs {
  x: Tensor
  weight: Optional<Tensor>
  bias: Optional<Tensor>
  eps: number
}

const rule = differentiable(
  'layerNorm',
  (x: Tensor, weight: Optional<Tensor>, bias: Optional<Tensor>, eps: number): Forward => {
    checkRows('layerNorm', x, { weight, bias })
    const inputs = { x, weight, bias, eps }
    return byKernel(inputs) ?? definition(inputs)
  },
)

const optionNames = ['weight', 'bias', 'eps']

/** The same, each way in one go. Null when no kernel can do it. */
function byKernel(inputs: Inputs): Forward | null {
  if (!inputs.weight || !inputs.bias) return null
  const [x, weight, bias] = [inputs.x, inputs.weight, inputs.bias].map(contiguous)
  const [columns, rows] = [weight.size, x.size / weight.size]
  const [y, z, scales] = [emptyLike(x), emptyLike(x), empty([rows])] // scales: 1/s of each row
  const operands = { reads: [x, weight, bias], writes: [y, z, scales], pays: 'when large' } as const
  const done = onKernels(operands, (k, [xs, ws, bs, ys, zs, ss]) =>
    k.layerNorm(rows, columns, xs, ws, bs, inputs.eps, zs, ss, ys),
  )
  if (!done) return null
  const byDefinition = (g: Tensor) => {
    const [, ...pullbacks] = definition(inputs)
    return pullbacks.map(pullback => pullback(g))
  }
  return [y, ...jointly(3, g => backByKernel({ z, scales, weight }, g) ?? byDefinition(g))]
}

function backByKernel(
  { z, scales, weight }: Record<'z' | 'scales' | 'weight', Tensor>,
  gradient: Tensor,
): readonly Tensor[] | null {
  const [columns, rows] = [weight.size, scales.size]
  const g = contiguous(gradient)
  const gradients = [z, weight, weight].map(emptyLike) // of x, weight and bias
  const operands = { reads: [z, scales, weight, g], writes: gradients, pays: 'when large' } as const
  const done = onKernels(operands, (k, [zs, ss, ws, gs, dx, dw, db]) =>
    k.layerNormBack(rows, columns, zs, ss, ws, gs, dx, dw, db),
  )
  return done ? gradients : null
}

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
    checkSizes('LayerNorm', { features })
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
