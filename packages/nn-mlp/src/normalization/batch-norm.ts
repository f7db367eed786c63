// Batch normalisation: each feature is brought to the mean 0 and the size 1 over all examples of a batch. In use there
// may be one example only; then running averages, kept while training, stand in. PyTorch: F.batch_norm.

import { differentiable, unwrap, type Variable } from '@neuralings/autograd'
import {
  add,
  copyInto,
  div,
  mean,
  mul,
  requireOptions,
  sqrt,
  sub,
  sum,
  type Tensor,
  variance,
} from '@neuralings/tensor'
import { allButFeatures, asColumn, checkFeatures } from './features.ts'
import { type Step, standardize } from './steps.ts'
import { type Optional, scaleAndShift } from './weights.ts'

/** What the batches so far were like, feature by feature: [C] each. */
interface Running {
  runningMean: Tensor
  runningVar: Tensor
}

export interface BatchNormOptions extends Running {
  weight?: Variable | Tensor | null
  bias?: Variable | Tensor | null
  training?: boolean
  momentum?: number
  eps?: number
}

const optionNames = ['runningMean', 'runningVar', 'weight', 'bias', 'training', 'momentum', 'eps']

/** As in `layerNorm`; only that the weights are one column for each feature, and the normalisation is done already. */
const rule = differentiable(
  'batchNorm',
  (x: Tensor, weight: Optional<Tensor>, bias: Optional<Tensor>, { y: z, back }: Step) => {
    const column = (v: Optional<Tensor>) => v && asColumn(v, x)
    const dim = allButFeatures(x)
    return [
      scaleAndShift(z, column(weight), column(bias)),
      g => back(scaleAndShift(g, column(weight), null)),
      g => sum(mul(g, z), { dim }), // [C]
      g => sum(g, { dim }), // [C]
    ]
  },
)

/**
 * `y = (x − mean) / √(variance + eps) · weight + bias` for each feature: x [N, C, ...] → the same, the others [C].
 *
 * With `training` mean and variance are those of the batch, and the running ones move towards them, in place:
 * `running = (1 − momentum) · running + momentum · batch`, the variance with Bessel's correction. Without it the running
 * ones are used. Throws when the shapes do not fit, and while training on a single number per feature, which has no
 * variance. (Ioffe and Szegedy, 2015)
 *
 * @example
 * const running = { runningMean: zeros([1]), runningVar: ones([1]) }
 * const y = batchNorm(tensor([[1], [2], [4]]), { ...running, training: true })
 * console.log(y.toArray()) // [ [ -1.069… ], [ -0.267… ], [ 1.336… ] ]
 * console.log(running.runningMean, running.runningVar) // tensor([0.2333]) tensor([1.1333])
 */
export function batchNorm(x: Variable | Tensor, options: BatchNormOptions): Variable {
  requireOptions(options, 'batchNorm', optionNames)
  const { runningMean, runningVar, weight, bias } = options
  const { training = false, momentum = 0.1, eps = 1e-5 } = options
  checkFeatures('batchNorm', x.shape, { runningMean, runningVar, weight, bias })
  const numbers = unwrap(x)
  if (!training) return rule(x, weight, bias, byRunning(numbers, { runningMean, runningVar, eps }))
  checkCount(x)
  const dim = allButFeatures(x)
  moveTowards(runningMean, mean(numbers, { dim }), momentum)
  moveTowards(runningVar, variance(numbers, { dim }), momentum)
  return rule(x, weight, bias, standardize(numbers, { dim, eps }))
}

/** The running averages are no outcome of x: they only shift and stretch it. */
function byRunning(x: Tensor, { runningMean, runningVar, eps }: Running & { eps: number }): Step {
  const s = asColumn(sqrt(add(runningVar, eps)), x)
  return { y: div(sub(x, asColumn(runningMean, x)), s), back: g => div(g, s) }
}

function moveTowards(running: Tensor, batch: Tensor, momentum: number): void {
  copyInto(running, add(mul(running, 1 - momentum), mul(batch, momentum)))
}

function checkCount({ shape, size }: Variable | Tensor): void {
  if (size > shape[1]) return
  throw new RangeError(
    `batchNorm: expected several numbers per feature while training, got [${shape}]; use a larger batch, or eval()`,
  )
}
