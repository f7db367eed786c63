// PReLU: a leaky ReLU whose slope below 0 is learnt, one for all channels or one for each. It has a weight, so it is a
// layer; activations without one are in @neuralings/activations. PyTorch: nn.PReLU, F.prelu.

import { differentiable, type Variable } from '@neuralings/autograd'
import {
  full,
  gt,
  mul,
  requireCounts,
  requireOptions,
  reshape,
  type Shape,
  sumTo,
  type Tensor,
  where,
} from '@neuralings/tensor'
import { Module } from './module.ts'
import { parameter } from './parameter.ts'

/**
 * `y = x` if x > 0, else `w·x`: any shape, or [N, C, ...] for a `weight` w [C] with more than one number → the same. Its
 * slope is 1 or w for x, and 0 or x for w; at 0 that of the left is taken. Throws when the channels do not fit.
 * (He et al., 2015)
 *
 * @example
 * const weight = variable([0.5, 0.25])
 * const y = prelu(tensor([[-4, -4], [8, 8]]), weight)
 * console.log(y.toArray()) // [ [ -2, -1 ], [ 8, 8 ] ]
 * sum(y).backward()
 * console.log(weight.grad?.toArray()) // [ -4, -4 ]
 */
export const prelu = differentiable('prelu', (x: Tensor, weight: Tensor) => {
  const slope = reshape(weight, alongChannels(x.shape, weight.shape))
  const isPositive = gt(x, 0)
  return [
    where(isPositive, x, mul(x, slope)),
    g => where(isPositive, g, mul(g, slope)),
    g => reshape(sumTo(where(isPositive, 0, mul(g, x)), slope.shape), weight.shape),
  ]
})

/** The shape in which the weights stretch along dimension 1: [C] → [C, 1, …]. */
function alongChannels(shape: Shape, weight: Shape): Shape {
  if (weight.length === 0 || (weight.length === 1 && weight[0] === 1)) return []
  if (weight.length === 1 && weight[0] === shape[1])
    return [weight[0], ...shape.slice(2).map(() => 1)]
  const wanted = `one weight, or one for each channel, the dimension 1 of [${shape}]`
  throw new RangeError(`prelu: expected ${wanted}, got shape [${weight}]`)
}

/**
 * `prelu` with a learnt `weight` [channels], which starts as `init`, 0.25. With one channel: any shape → the same; with
 * more: [N, channels, ...] → the same. Throws unless `channels` is a whole number ≥ 1.
 *
 * @example
 * const layer = new PReLU()
 * console.log(layer.forward(tensor([-4, 4])).toArray()) // [ -1, 4 ]
 */
export class PReLU extends Module {
  weight: Variable

  constructor(channels = 1, options: { init?: number } = {}) {
    super()
    requireCounts({ channels }, 'PReLU')
    const { init = 0.25 } = requireOptions(options, 'PReLU', ['init'])
    this.weight = parameter(full([channels], init))
  }

  override forward(x: Variable | Tensor): Variable {
    return prelu(x, this.weight)
  }

  override toString(): string {
    return `PReLU(${this.weight.shape})`
  }
}
