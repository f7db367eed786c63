// Group normalisation: between layer and batch normalisation. The features of one example are dealt into groups, and each
// group, wherever its numbers stand in a picture, is brought to the mean 0 and the size 1. It asks nothing of the other
// examples, so small batches do. PyTorch: nn.GroupNorm, F.group_norm.

import { differentiable, type Variable } from '@neuralings/autograd'
import {
  mul,
  ones,
  refuseRange,
  requireCounts,
  requireOptions,
  reshape,
  sum,
  type Tensor,
  zeros,
} from '@neuralings/tensor'
import { Module } from '../module.ts'
import { parameter } from '../parameter.ts'
import { allButFeatures, asColumn, checkFeatures } from './features.ts'
import { standardize } from './steps.ts'
import { type Optional, scaleAndShift } from './weights.ts'

interface Options {
  groups: number
  eps: number
}

/** As in `batchNorm`; only that the normalisation is over rows, one for each group of each example. */
const rule = differentiable(
  'groupNorm',
  (x: Tensor, weight: Optional<Tensor>, bias: Optional<Tensor>, { groups, eps }: Options) => {
    checkGroups(x, { groups, weight, bias })
    const rows = (t: Tensor) =>
      reshape(t, [x.shape[0], groups, x.size / (x.shape[0] * groups || 1)])
    const step = standardize(rows(x), { dim: -1, eps }) // [N, groups, C / groups · ...]
    const z = reshape(step.y, x.shape)
    const column = (v: Optional<Tensor>) => v && asColumn(v, x)
    const dim = allButFeatures(x)
    return [
      scaleAndShift(z, column(weight), column(bias)),
      g => reshape(step.back(rows(scaleAndShift(g, column(weight), null))), x.shape),
      g => sum(mul(g, z), { dim }), // [C]
      g => sum(g, { dim }), // [C]
    ]
  },
)

/**
 * `y = (x − mean) / √(variance + eps) · weight + bias` for each of so many groups of features of each example:
 * x [N, C, ...] → the same; weight and bias [C], 1 and 0 if left out. One group is layer normalisation over all but N; as
 * many as features is instance normalisation. Throws unless C is a multiple of `groups`, and when the shapes do not fit.
 * (Wu and He, 2018)
 *
 * @example
 * const y = groupNorm(tensor([[1, 3, 10, 20]]), 2)
 * console.log(y.toArray()) // [ [ -0.999…, 0.999…, -0.999…, 0.999… ] ]
 */
export function groupNorm(
  x: Variable | Tensor,
  groups: number,
  options: {
    weight?: Variable | Tensor | null
    bias?: Variable | Tensor | null
    eps?: number
  } = {},
): Variable {
  const { weight, bias, eps = 1e-5 } = requireOptions(options, 'groupNorm', optionNames)
  return rule(x, weight, bias, { groups, eps })
}

const optionNames = ['weight', 'bias', 'eps']

function checkGroups(
  { shape }: Tensor,
  { groups, ...perFeature }: { groups: number; weight: Optional<Tensor>; bias: Optional<Tensor> },
): void {
  requireCounts({ groups }, 'groupNorm')
  checkFeatures('groupNorm', shape, perFeature)
  if (shape.length >= 2 && shape[1] % groups === 0) return
  const wanted = `[N, C, ...], C a multiple of ${groups}`
  throw new RangeError(`groupNorm: expected ${wanted}, got [${shape}]`)
}

/**
 * `groupNorm` with a learnt `weight` [features], which starts as ones, and `bias`, which starts as zeros. As in PyTorch the
 * number of groups comes first. [N, features, ...] → the same. Throws unless `features` is a multiple of `groups`.
 *
 * @example
 * const layer = new GroupNorm(2, 6)
 * console.log(layer.forward(zeros([4, 6, 5, 5])).shape) // [ 4, 6, 5, 5 ]
 */
export class GroupNorm extends Module {
  weight: Variable
  bias: Variable
  readonly groups: number
  readonly eps: number

  constructor(groups: number, features: number, options: { eps?: number } = {}) {
    super()
    const { eps = 1e-5 } = requireOptions(options, 'GroupNorm', ['eps'])
    requireCounts({ groups, features }, 'GroupNorm')
    if (features % groups !== 0) {
      const wanted = 'features to be a multiple of groups'
      refuseRange('GroupNorm', wanted, features, groups)
    }
    this.weight = parameter(ones([features]))
    this.bias = parameter(zeros([features]))
    this.groups = groups
    this.eps = eps
  }

  override forward(x: Variable | Tensor): Variable {
    const { weight, bias, eps } = this
    return groupNorm(x, this.groups, { weight, bias, eps })
  }

  override toString(): string {
    return `GroupNorm(${this.groups}, ${this.weight.shape})`
  }
}
